import type { Context } from "../../context";
import { listInputs, type Inputs } from "../../files/listInputs";
import { plainPath } from "../../files/plainPath";
import { plainLine } from "../plainLine";
import type { RollupOptions } from "./options";

/** The workbooks that are to be read. */
export interface UnitInputs extends Inputs {
  /** The file of the own figures, the first of them. */
  readonly own: string | undefined;
}

/** The workbooks that are to be read: the own figures first; the result of an earlier run not, nor what was named for another purpose and only lies among them. */
export async function inputsOf(paths: readonly string[], { own, output, units, against, part }: RollupOptions): Promise<UnitInputs> {
  // A part is made of what a list gives it: it passes over what one run over the folder does.
  const inputs = await listInputs([...(own === undefined ? [] : [own]), ...paths], { isListMade: part !== undefined });
  const namesOf = async (files: readonly (string | undefined)[]): Promise<ReadonlySet<string | undefined>> =>
    new Set(await Promise.all(files.flatMap((file) => (file === undefined ? [] : [inputs.nameOf(file)]))));
  const [results, apart, named] = await Promise.all([namesOf([output]), namesOf([units, against]), namesOf(paths)]);
  return {
    ...inputs,
    files: inputs.files.filter((file) => !results.has(file) && (!apart.has(file) || named.has(file))),
    own: own === undefined ? undefined : plainPath(own),
  };
}

/** What is passed over by its name, a line each. */
export function passedOver({ companions, others }: Inputs, { texts }: Context): string {
  const lines = [...companions.map((file) => texts.check.companion(plainLine(file))), ...others.map((file) => texts.rollup.other(plainLine(file)))];
  return lines.map((line) => `${line}\n`).join("");
}
