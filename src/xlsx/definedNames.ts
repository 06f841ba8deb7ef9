import type { XmlReader } from "../ooxml";

/** A name that a workbook gives to a formula, most often to a range. */
export interface DefinedName {
  readonly name: string;
  /** The formula as the file writes it, without "=". */
  readonly text: string;
  /** The sheet that alone knows it; undefined where all do. */
  readonly sheet: string | undefined;
}

/**
 * Reads the names of a workbook part.
 * @throws SyntaxError where it is damaged
 */
export function readDefinedNames(reader: XmlReader): DefinedName[] {
  const sheets: string[] = [];
  const names: DefinedName[] = [];
  reader.child(0);
  while (reader.child(1)) {
    const list = reader.name;
    if (list !== "sheets" && list !== "definedNames") continue;
    while (reader.child(2)) {
      const name = reader.attribute("name") ?? "";
      if (list === "sheets") sheets.push(name);
      else names.push({ name, sheet: sheets[Number(reader.attribute("localSheetId") ?? -1)], text: reader.content() });
    }
  }
  return names;
}
