import type { Choice, Choices } from "../../../rollup";
import type { Inputs } from "../../files/listInputs";
import { plainPath, sameNamed } from "../../files/plainPath";
import type { Texts } from "../../texts";
import { UsageError } from "../../usage/usageError";

/**
 * What `--use FILE` and `--use FILE=UNIT` decide, by the names of the files as they are read; a file that is none of them keeps the name that was written.
 * @throws UsageError where two things are decided of one file, or no unit is named behind “=”
 */
export async function usesOf(values: readonly string[], inputs: Inputs, { usage }: Texts): Promise<Choices["use"]> {
  const uses = new Map<string, Choice>();
  for (const value of values) {
    const { file, choice } = await useOf(value, inputs, usage);
    const before = uses.get(file);
    if (before && JSON.stringify(before) !== JSON.stringify(choice)) throw new UsageError(usage.usedTwice(file));
    uses.set(file, choice);
  }
  return uses;
}

async function useOf(value: string, inputs: Inputs, usage: Texts["usage"]): Promise<{ readonly file: string; readonly choice: Choice }> {
  const nameOf = async (path: string): Promise<string | undefined> => (await inputs.nameOf(path)) ?? sameNamed(path, inputs.files);
  const [whole, at] = [await nameOf(value), value.lastIndexOf("=")];
  // The name of a file may have such a sign too.
  if (whole !== undefined || at < 0) return { file: whole ?? plainPath(value), choice: { kind: "asItIs" } };
  const [path, unit] = [value.slice(0, at), value.slice(at + 1).trim()];
  if (unit === "") throw new UsageError(usage.useOfNobody(path));
  return { file: (await nameOf(path)) ?? plainPath(path), choice: { kind: "asUnit", name: unit } };
}
