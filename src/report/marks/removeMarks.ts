import type { TemplateEntries } from "../docx/entries";
import { commentsEntry } from "./commentsPart";
import { MARKER } from "./mark";
import { changeTexts, type XmlTexts } from "./xmlTexts";

const COMMENT = /<w:comment\s([^<>]*)>[^]*?<\/w:comment>/gu;

/** A document's entries without our own comments. */
export function withoutMarks(entries: TemplateEntries): TemplateEntries {
  return changeTexts(entries, removeMarks);
}

/**
 * Takes our own comments out of a document, so that a marked template whose faults are mended can be used as it is: neither do
 * their words come into the report, nor are they read as tags. Other people's comments stay.
 */
function removeMarks(texts: XmlTexts): void {
  const entry = commentsEntry(texts);
  const comments = entry === undefined ? undefined : texts.get(entry);
  if (entry === undefined || comments === undefined) return;
  const own = [...comments.matchAll(COMMENT)].filter(([, attributes = ""]) => attributes.includes(`w:author="${MARKER}"`));
  if (own.length === 0) return;
  const without = own.reduce((rest, [comment]) => rest.replace(comment, () => ""), comments);
  texts.set(entry, without);
  const ids = new Set(own.map(([, attributes = ""]) => /w:id="(\d+)"/u.exec(attributes)?.[1]));
  const paragraphs = new Set(own.flatMap(([comment]) => Array.from(comment.matchAll(/\sw14:paraId="([^"]*)"/gu), ([, id]) => id)));
  for (const [name, text] of texts) {
    if (name === "word/document.xml") {
      texts.set(name, text.replace(/<w:comment(?:RangeStart|RangeEnd|Reference)\s[^<>]*?w:id="(\d+)"[^<>]*\/>/gu, (mark, id: string) => (ids.has(id) ? "" : mark)));
    } else if (/^word\/comments\w+\.xml$/u.test(name)) {
      // Word's further parts about comments name them by their paragraphs.
      texts.set(name, text.replace(/<[^<>]*:paraId="([^"]*)"[^<>]*\/>/gu, (about, id: string) => (paragraphs.has(id) ? "" : about)));
    }
  }
}
