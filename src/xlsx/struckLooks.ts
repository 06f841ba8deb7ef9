import type { XmlReader } from "../ooxml";

/**
 * Reads which looks of cells (their "s") strike through all that stands in them.
 * @throws SyntaxError where the part is damaged
 */
export function readStruckLooks(reader: XmlReader): ReadonlySet<number> {
  const fonts: boolean[] = [];
  const struck = new Set<number>();
  let look = 0;
  reader.child(0);
  while (reader.child(1)) {
    const list = reader.name;
    if (list !== "fonts" && list !== "cellXfs") continue;
    while (reader.child(2)) {
      if (list === "fonts") fonts.push(isStruck(reader));
      else if (fonts[Number(reader.attribute("fontId") ?? 0)] === true) struck.add(look++);
      else look++;
    }
  }
  return struck;
}

function isStruck(font: XmlReader): boolean {
  let isOn = false;
  while (font.child(3)) if (font.name === "strike") isOn = !/^(?:0|false)$/u.test(font.attribute("val") ?? "");
  return isOn;
}
