import type { TemplateEntries } from "../docx/entries";

/** A document's XML entries as texts by name. */
export type XmlTexts = Map<string, string>;

/** A document's XML entries. */
export function textsOf(entries: TemplateEntries): XmlTexts {
  const texts: XmlTexts = new Map();
  for (const [name, content] of entries) if (typeof content === "string") texts.set(name, content);
  return texts;
}

/** Gives a document's entries with their XML changed. */
export function changeTexts(entries: TemplateEntries, change: (texts: XmlTexts) => void): TemplateEntries {
  const texts = textsOf(entries);
  change(texts);
  return new Map([...entries, ...texts]);
}
