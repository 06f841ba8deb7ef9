import { DoctypeError, isStandard, XmlReader, xmlText } from "../ooxml";
import type { AlikeParts } from "./alikeParts";
import type { Archive } from "./archive";
import { XlsxError } from "./xlsxError";

/**
 * What is read of a part, which must be well-formed to its end, and of the vocabularies of the standard.
 * @throws XlsxError, which names the part, where reading fails
 */
export function readPart<Result>(archive: Archive, part: string, read: (reader: XmlReader) => Result): Result {
  return named(part, () => readWhole(archive.text(part), read));
}

/**
 * The same of a part of which it may be known what it holds.
 * @param read is given the text, and what reads it as `readPart`
 * @throws XlsxError as `readPart`
 */
export function readMarkup<Result>(
  archive: Archive,
  part: string,
  read: (xml: string, readIt: (one: (reader: XmlReader) => Result) => Result) => Result,
): Result {
  return named(part, () => {
    const xml = archive.text(part);
    return read(xml, (one) => readWhole(xml, one));
  });
}

/**
 * The same of a part that is alike in many workbooks.
 * @throws XlsxError as `readPart`
 */
export const readAlike = <Result>(archive: Archive, part: string, alike: AlikeParts<Result>, read: (reader: XmlReader) => Result): Result =>
  readMarkup(archive, part, (xml, readIt) => alike.of(xml, () => readIt(read)));

function readWhole<Result>(xml: string, read: (reader: XmlReader) => Result): Result {
  const reader = new XmlReader(xml);
  const result = read(reader);
  while (reader.next() !== "done");
  if (!isStandard(reader.rootNamespace)) throw new SyntaxError(`Another vocabulary: ${reader.rootNamespace}`);
  return result;
}

/**
 * The text of a part of the package, for readers that take it whole: hucre and trees.
 * @throws XlsxError where it is damaged: hucre would read a sheet that breaks off as far as it goes; a DTD is refused
 */
export function wholeMarkup(name: string, part: Uint8Array): string {
  return named(name, () => {
    const xml = xmlText(part);
    const reader = new XmlReader(xml);
    while (reader.next() !== "done");
    return xml;
  });
}

/** @throws XlsxError which names the part, whatever reading it throws */
function named<Result>(part: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof XlsxError ? cause : new XlsxError(cause instanceof DoctypeError ? "refused" : "damaged", [part], { cause });
  }
}
