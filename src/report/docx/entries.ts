/** The inflated entries of a zip by name. */
export type InflatedEntries = ReadonlyMap<string, Uint8Array>;

/** The entries of a .docx by name: XML as text, all else as bytes. */
export type TemplateEntries = ReadonlyMap<string, string | Uint8Array>;

/** Whether an entry is XML: a document's part or its list of relationships. */
export function isXml(name: string): boolean {
  return /\.(?:xml|rels|vml)$/iu.test(name);
}
