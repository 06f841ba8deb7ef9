import { isStandard, type XmlReader } from "../../ooxml";

/** Visits each element that stands directly in the one that the reader stands at, and leaves the reader at its end, however much of each was read. */
export function eachChild(reader: XmlReader, visit: (name: string) => void): void {
  const { depth } = reader;
  if (depth > DEEPEST) throw new SyntaxError("Elements within elements without end");
  while (reader.next() !== "done" && reader.depth >= depth) {
    if (reader.token !== "start") continue;
    visit(reader.name);
    while (reader.depth > depth) reader.next();
  }
}

/** No document is nested so deep. */
const DEEPEST = 500;

/** The text in the element that the reader stands at, up to its end. */
export function textWithin(reader: XmlReader): string {
  const { depth } = reader;
  let text = "";
  while (reader.next() !== "done" && reader.depth >= depth) if (reader.token === "text") text += reader.text;
  return text;
}

/** An attribute of the document's own vocabulary. */
export const own = (reader: XmlReader, name: string): string | undefined => reader.attributeIn(isStandard, name);

/** A number that an attribute says; `undefined` where it says none. */
export function ownNumber(reader: XmlReader, name: string): number | undefined {
  const written = own(reader, name);
  return written !== undefined && /^-?\d{1,9}$/u.test(written.trim()) ? Number(written) : undefined;
}

/** Whether a property that is on or off is on. */
export const isOn = (reader: XmlReader): boolean => !/^(?:0|false|off)$/u.test(own(reader, "val") ?? "");
