import { packageParts } from "../docx/packageParts";
import type { XmlTexts } from "./xmlTexts";

const COMMENT = /<w:comment\s([^<>]*)>[^]*?<\/w:comment>/gu;

/** Takes comments out of a document by their ids, with their marks in the body and what Word's further parts say about them. */
export function removeComments(texts: XmlTexts, entry: string, ids: ReadonlySet<string>): void {
  const comments = texts.get(entry);
  if (comments === undefined || ids.size === 0) return;
  const paragraphs = new Set<string>();
  const without = comments.replace(COMMENT, (comment, attributes: string) => {
    if (!ids.has(/w:id="([^"]*)"/u.exec(attributes)?.[1] ?? "")) return comment;
    for (const [, id = ""] of comment.matchAll(/\sw14:paraId="([^"]*)"/gu)) paragraphs.add(id);
    return "";
  });
  texts.set(entry, without);
  const main = packageParts(texts)?.main;
  for (const [name, text] of texts) {
    if (name === main) {
      texts.set(
        name,
        text.replace(/<w:comment(?:RangeStart|RangeEnd|Reference)\s[^<>]*?w:id="([^"]*)"[^<>]*\/>/gu, (mark, id: string) => (ids.has(id) ? "" : mark)),
      );
    } else if (/(?:^|\/)comments\w+\.xml$/u.test(name)) {
      // Word's further parts about comments name them by their paragraphs.
      texts.set(
        name,
        text.replace(/<[^<>]*:paraId="([^"]*)"[^<>]*\/>/gu, (about, id: string) => (paragraphs.has(id) ? "" : about)),
      );
    }
  }
}
