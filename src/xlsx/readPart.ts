import { DoctypeError, XmlReader, xmlText } from "../ooxml";
import type { Archive } from "./archive";
import { XlsxError } from "./xlsxError";

/**
 * What is read of a part, which must be well-formed to its end.
 * @throws XlsxError, which names the part, where reading fails
 */
export function readPart<Result>(archive: Archive, part: string, read: (reader: XmlReader) => Result): Result {
  return named(part, () => {
    const reader = new XmlReader(xmlText(archive.inflate(part)));
    const result = read(reader);
    while (reader.next() !== "done");
    return result;
  });
}

/**
 * A part of the package in UTF-8, as hucre and trees want it: other encodings, which XML and Excel allow, are written anew.
 * @throws XlsxError where it is damaged: hucre would read a sheet that breaks off as far as it goes; a DTD is refused
 */
export function plainMarkup(name: string, part: Uint8Array): Uint8Array {
  return named(name, () => {
    const xml = xmlText(part);
    const reader = new XmlReader(xml);
    while (reader.next() !== "done");
    return new TextEncoder().encode(xml);
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
