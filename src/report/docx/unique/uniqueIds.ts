import { rootName } from "../../../ooxml";
import { changeTexts, type XmlTexts } from "../../marks/xmlTexts";
import { removeComments } from "../../marks/removeComments";
import type { TemplateEntries } from "../entries";
import { packageParts } from "../packageParts";
import { NoteCopies } from "./noteCopies";
import { keptRanges } from "./rangeMarks";
import { Renumbering } from "./renumbering";
import { ownShapes } from "./shapeIds";

/** The parts whose ids are those of one document, by their root. Building blocks are a document of their own. */
const STORIES: ReadonlySet<string> = new Set(["document", "hdr", "ftr", "footnotes", "endnotes", "comments"]);

/**
 * Makes unique again what lists have copied and must not stand twice: bookmarks and comments stay where they stand first, footnotes are
 * copied along, everything else is numbered anew. Word calls a document damaged that has some of these twice.
 */
export function uniqueIds(entries: TemplateEntries): TemplateEntries {
  return changeTexts(entries, (texts) => {
    const parts = packageParts(texts);
    const stories = [...texts].filter(([name, xml]) => !/\/glossary\//iu.test(name) && STORIES.has(rootName(xml))).map(([name]) => name);
    const main = parts?.main ?? "";
    const notes = new NoteCopies(texts, { footnote: parts?.related("footnotes"), endnote: parts?.related("endnotes") });
    texts.set(main, notes.withOwn(texts.get(main) ?? ""));
    const order = stories.sort((a, b) => Number(b === main) - Number(a === main));
    const renumbering = new Renumbering(order.map((name) => texts.get(name) ?? ""));
    const ranges = keptRanges(order.map((name) => texts.get(name) ?? ""));
    order.forEach((name, index) => texts.set(name, ownShapes(renumbering.apply(ranges[index] ?? ""))));
    dropLostComments(texts, order, parts?.related("comments"));
  });
}

/** A comment whose words a condition has taken out is about nothing. */
function dropLostComments(texts: XmlTexts, stories: readonly string[], entry: string | undefined): void {
  const comments = entry === undefined ? undefined : texts.get(entry);
  if (entry === undefined || comments === undefined) return;
  const referred = new Set(
    stories.flatMap((name) => Array.from((texts.get(name) ?? "").matchAll(/<w:commentReference\s[^<>]*?w:id="([^"]*)"/gu), ([, id]) => id)),
  );
  const lost = Array.from(comments.matchAll(/<w:comment\s[^<>]*?w:id="([^"]*)"/gu), ([, id = ""]) => id).filter((id) => !referred.has(id));
  removeComments(texts, entry, new Set(lost));
}
