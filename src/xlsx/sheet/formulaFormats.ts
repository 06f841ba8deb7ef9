import type { XmlReader } from "../../ooxml";
import { ownText } from "./ownText";

/** A conditional format by formula: its areas and its formula as the file writes them. */
export interface FormulaFormat {
  readonly areas: readonly string[];
  readonly formula: string;
}

/** Reads the conditional formats by formula of the <conditionalFormatting> that was opened last. */
export function readFormulaFormats(reader: XmlReader): FormulaFormat[] {
  const { depth } = reader;
  const areas = (reader.attribute("sqref") ?? "")
    .split(/\s+/u)
    .filter((area) => area !== "")
    .map(ownText);
  const formats: FormulaFormat[] = [];
  while (reader.child(depth)) {
    if (reader.name === "cfRule" && reader.attribute("type") === "expression") formats.push({ areas, formula: ownText(firstFormula(reader)) });
  }
  return formats;
}

function firstFormula(reader: XmlReader): string {
  const { depth } = reader;
  let formula: string | undefined;
  while (reader.child(depth)) if (reader.name === "formula") formula ??= reader.content();
  return formula ?? "";
}
