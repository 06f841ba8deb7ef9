import { attribute, readMarkup } from "../docx/markup";
import { escapeXml } from "../docx/xmlText";
import { MARKER, type Mark } from "./mark";
import type { XmlTexts } from "./xmlTexts";

const RELATIONSHIPS = "word/_rels/document.xml.rels";
const TYPES = "[Content_Types].xml";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const EMPTY_RELATIONSHIPS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The entry of a document's comments; undefined where it has none. */
export function commentsEntry(texts: XmlTexts): string | undefined {
  for (const markup of readMarkup(texts.get(RELATIONSHIPS) ?? "")) {
    if (markup.kind !== "start" || attribute(markup.attributes, "Type")?.endsWith("/relationships/comments") !== true) continue;
    const target = attribute(markup.attributes, "Target") ?? "";
    return target.startsWith("/") ? target.slice(1) : `word/${target}`;
  }
  return undefined;
}

/** The first id that no comment of a document has. */
export function nextCommentId(comments: string): number {
  const ids = Array.from(comments.matchAll(/<w:comment\s[^>]*?w:id="(\d+)"/gu), ([, id]) => Number(id));
  return Math.max(-1, ...ids) + 1;
}

/** Adds comments to a document, behind those that it has; where it has none, the part with its type and relationship is made. */
export function addComments(texts: XmlTexts, marks: readonly Mark[]): void {
  const entry = commentsEntry(texts) ?? addPart(texts);
  const comments = texts.get(entry) ?? `<w:comments xmlns:w="${WORD}"></w:comments>`;
  const opened = comments.replace(/<w:comments([^<>]*)\/>\s*$/u, "<w:comments$1></w:comments>");
  texts.set(entry, opened.replace(/<\/w:comments>\s*$/u, () => `${marks.map(commentXml).join("")}</w:comments>`));
}

/** Names a new part for comments in the document's relationships and the list of types. */
function addPart(texts: XmlTexts): string {
  const relationships = texts.get(RELATIONSHIPS) ?? EMPTY_RELATIONSHIPS;
  let id = 1;
  while (relationships.includes(`"rId${id}"`)) id++;
  const opened = relationships.replace(/(<Relationships[^<>]*)\/>\s*$/u, "$1></Relationships>");
  const relationship = `<Relationship Id="rId${id}" Type="${COMMENTS}" Target="comments.xml"/>`;
  texts.set(RELATIONSHIPS, opened.replace(/<\/Relationships>\s*$/u, `${relationship}</Relationships>`));
  const type = `<Override PartName="/word/comments.xml" ContentType="${COMMENTS_TYPE}"/>`;
  texts.set(TYPES, (texts.get(TYPES) ?? "").replace("</Types>", `${type}</Types>`));
  return "word/comments.xml";
}

/** The look is given in full, as a comment would take over the template's lines and indents. */
function commentXml({ id, comment }: Mark): string {
  const lines = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/>';
  const run = `<w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">${escapeXml(comment)}</w:t></w:r>`;
  return `<w:comment w:id="${id}" w:author="${MARKER}" w:initials="年报"><w:p><w:pPr>${lines}</w:pPr>${run}</w:p></w:comment>`;
}
