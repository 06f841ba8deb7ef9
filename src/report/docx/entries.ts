/** The inflated entries of a .docx by name. */
export type TemplateEntries = ReadonlyMap<string, Uint8Array>;

/** Whether an entry is XML: a document's part or its list of relationships. */
export function isXml(name: string): boolean {
  return /\.(?:xml|rels|vml)$/iu.test(name);
}
