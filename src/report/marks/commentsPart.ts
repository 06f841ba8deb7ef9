import type { PackageParts } from "../docx/packageParts";
import { escapeXml } from "../docx/xmlText";
import { MARKER, type Mark } from "./mark";
import type { XmlTexts } from "./xmlTexts";

const TYPES = "[Content_Types].xml";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const EMPTY_RELATIONSHIPS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The first id that no comment of a document has. */
export function nextCommentId(comments: string): number {
  const ids = Array.from(comments.matchAll(/<w:comment\s[^>]*?w:id="(\d+)"/gu), ([, id]) => Number(id));
  return Math.max(-1, ...ids) + 1;
}

/** Adds comments to a document, behind those that it has; where it has none, the part with its type and relationship is made. */
export function addComments(texts: XmlTexts, parts: PackageParts, marks: readonly Mark[]): void {
  const entry = parts.related("comments") ?? addPart(texts, parts);
  const comments = texts.get(entry) ?? `<w:comments xmlns:w="${WORD}"></w:comments>`;
  const opened = comments.replace(/<w:comments([^<>]*)\/>\s*$/u, "<w:comments$1></w:comments>");
  texts.set(
    entry,
    opened.replace(/<\/w:comments>\s*$/u, () => `${marks.map(commentXml).join("")}</w:comments>`),
  );
}

/** Names a new part for comments in the document's relationships and the list of types. */
function addPart(texts: XmlTexts, { relationships: list }: PackageParts): string {
  const entry = freeEntry(texts);
  const relationships = texts.get(list) ?? EMPTY_RELATIONSHIPS;
  let id = 1;
  while (relationships.includes(`"rId${id}"`)) id++;
  const opened = relationships.replace(/(<Relationships[^<>]*)\/>\s*$/u, "$1></Relationships>");
  const relationship = `<Relationship Id="rId${id}" Type="${COMMENTS}" Target="/${entry}"/>`;
  texts.set(list, opened.replace(/<\/Relationships>\s*$/u, `${relationship}</Relationships>`));
  const type = `<Override PartName="/${entry}" ContentType="${COMMENTS_TYPE}"/>`;
  texts.set(TYPES, (texts.get(TYPES) ?? "").replace("</Types>", `${type}</Types>`));
  return entry;
}

/** A part of that name may lie about unused. */
function freeEntry(texts: XmlTexts): string {
  let [entry, number] = ["word/comments.xml", 1];
  while (texts.has(entry)) entry = `word/comments${++number}.xml`;
  return entry;
}

/** The look is given in full, as a comment would take over the template's lines and indents. */
function commentXml({ id, comment }: Mark): string {
  const lines = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/>';
  const run = `<w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">${escapeXml(comment)}</w:t></w:r>`;
  return `<w:comment w:id="${id}" w:author="${MARKER}" w:initials="年报"><w:p><w:pPr>${lines}</w:pPr>${run}</w:p></w:comment>`;
}
