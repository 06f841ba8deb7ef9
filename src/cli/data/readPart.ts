import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";
import schema from "../../../schemas/unit.schema.json";
import type { Language } from "../../language";
import { outcomeOf, type UnitLine, type UnitOutcome } from "../../rollup";
import { linesOf } from "../files/linesOf";
import { textsFor } from "../texts";
import { DataError } from "./dataError";
import type { PartEnd } from "./partEnd";

let compiled: ValidateFunction<UnitLine | PartEnd> | undefined;

/**
 * Reads a part, or several that were put together, line by line: of each no more is kept than a sum needs.
 * @throws FileError; DataError that names the first line that is none, or says that the part is not whole
 */
export async function readPart(file: string, language: Language): Promise<UnitOutcome[]> {
  const outcomes: UnitOutcome[] = [];
  let number = 0;
  let files: number | undefined;
  for await (const line of linesOf(file)) {
    number++;
    if (line.trim() === "") continue;
    const read = parse(line, number, language);
    if ("files" in read) files = (files ?? 0) + read.files;
    else outcomes.push(outcomeOf(read));
  }
  const { rollup } = textsFor(language);
  if (outcomes.length === 0 && files === undefined) throw new DataError([rollup.emptyPart]);
  if (files !== outcomes.length) throw new DataError([rollup.cutPart(outcomes.length, files)]);
  return outcomes;
}

function parse(line: string, number: number, language: Language): UnitLine | PartEnd {
  const { rollup } = textsFor(language);
  let read: unknown;
  try {
    read = JSON.parse(line.replace(/^\uFEFF/u, ""));
  } catch {
    throw new DataError([rollup.noLine(number)]);
  }
  compiled ??= new Ajv2020({ allowUnionTypes: true }).compile<UnitLine | PartEnd>(schema);
  if (!compiled(read)) throw new DataError([rollup.noLine(number)]);
  return read;
}
