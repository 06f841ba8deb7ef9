import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";
import schema from "../../../schemas/unit.schema.json";
import type { Language } from "../../language";
import { outcomeOf, type UnitLine, type UnitOutcome } from "../../rollup";
import { linesOf } from "../files/linesOf";
import { textsFor } from "../texts";
import { DataError } from "./dataError";

let compiled: ValidateFunction<UnitLine> | undefined;

/**
 * Reads a part line by line: of each no more is kept than a sum needs.
 * @throws FileError; DataError that names the first line that is none
 */
export async function readPart(file: string, language: Language): Promise<UnitOutcome[]> {
  const outcomes: UnitOutcome[] = [];
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (line.trim() !== "") outcomes.push(outcomeOf(parse(line, number, language)));
  }
  return outcomes;
}

function parse(line: string, number: number, language: Language): UnitLine {
  const { rollup } = textsFor(language);
  let read: unknown;
  try {
    read = JSON.parse(line.replace(/^\uFEFF/u, ""));
  } catch {
    throw new DataError([rollup.noLine(number)]);
  }
  compiled ??= new Ajv2020({ allowUnionTypes: true }).compile<UnitLine>(schema);
  if (!compiled(read)) throw new DataError([rollup.noLine(number)]);
  return read;
}
