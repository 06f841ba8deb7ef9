import { DoctypeError, XmlReader } from "./xmlReader";

/** What keeps an XML text from being read: a DTD, or that it is not well-formed; undefined where nothing does. */
export function xmlFault(xml: string): "doctype" | "damaged" | undefined {
  try {
    const reader = new XmlReader(xml);
    while (reader.next() !== "done");
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return error instanceof DoctypeError ? "doctype" : "damaged";
  }
}

/** The local name of the outermost element of a well-formed text. */
export function rootName(xml: string): string {
  const reader = new XmlReader(xml);
  reader.child(0);
  return reader.name;
}
