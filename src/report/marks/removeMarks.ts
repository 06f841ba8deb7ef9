import type { TemplateEntries } from "../docx/entries";
import { packageParts } from "../docx/packageParts";
import { MARKER } from "./mark";
import { removeComments } from "./removeComments";
import { changeTexts } from "./xmlTexts";

/**
 * A document's entries without our own comments, so that a marked template whose faults are mended can be used as it is: neither do
 * their words come into the report, nor are they read as tags. Other people's comments stay.
 */
export function withoutMarks(entries: TemplateEntries): TemplateEntries {
  return changeTexts(entries, (texts) => {
    const entry = packageParts(texts)?.related("comments");
    if (entry === undefined) return;
    const comments = Array.from((texts.get(entry) ?? "").matchAll(/<w:comment\s([^<>]*)>/gu), ([, attributes = ""]) => attributes);
    const own = comments.filter((attributes) => attributes.includes(`w:author="${MARKER}"`));
    removeComments(texts, entry, new Set(own.map((attributes) => /w:id="([^"]*)"/u.exec(attributes)?.[1] ?? "")));
  });
}
