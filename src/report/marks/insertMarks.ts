import type { Mark } from "./mark";
import { BodyScan, type Paragraph, type Stretch } from "./scanBody";

/** A piece of XML to be written at an index. */
interface Insertion {
  readonly at: number;
  readonly xml: string;
}

const begins = ({ id }: Mark): string => `<w:commentRangeStart w:id="${id}"/>`;
const ends = ({ id }: Mark): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/**
 * Sets the ranges of comments in a document's XML. A run is divided where words in it are marked; in places where Word allows no
 * comment (text boxes, formulas) the paragraph around is marked as a whole. Nothing else changes.
 */
export function insertMarks(documentXml: string, marks: readonly Mark[]): string {
  const xml = withFirstParagraph(documentXml);
  const scan = new BodyScan(xml);
  const divided = new Set<Stretch>();
  const insertions = marks.flatMap((mark) => insertionsFor(mark, scan, divided));
  for (const { nameEnd, keepsSpace } of divided) if (!keepsSpace) insertions.push({ at: nameEnd, xml: PRESERVE });
  // Sorting is stable: at one index, what is written first stands first.
  insertions.sort((a, b) => a.at - b.at);
  const pieces = insertions.map((insertion, index) => insertion.xml + xml.slice(insertion.at, insertions[index + 1]?.at));
  return xml.slice(0, insertions[0]?.at) + pieces.join("");
}

const PRESERVE = ' xml:space="preserve"';

/** Words or paragraphs in which a comment is set; stretches of text that it divides are added to `divided`. */
function insertionsFor(mark: Mark, { stretches, paragraphs }: BodyScan, divided: Set<Stretch>): Insertion[] {
  const { span } = mark;
  const first = span && stretches.find(({ offset, length }) => span.start < offset + length);
  if (span === undefined || first === undefined) return paragraphs.slice(0, 1).flatMap((paragraph) => around(mark, paragraph));
  const last = stretches.findLast(({ paragraph, offset }) => paragraph === first.paragraph && offset < span.end) ?? first;
  if (first.look === undefined || last.look === undefined) return around(mark, first.paragraph);
  const end = Math.min(span.end, last.offset + last.length);
  divided.add(first).add(last);
  return [divide(first, span.start, begins(mark)), divide(last, end, ends(mark))];
}

/** Ends a run at a character and begins it anew with the same look, and `between` between the two. */
function divide({ offset, at, look = "" }: Stretch, character: number, between: string): Insertion {
  return { at: at + character - offset, xml: `</w:t></w:r>${between}<w:r>${look}<w:t${PRESERVE}>` };
}

function around(mark: Mark, { start, end }: Paragraph): Insertion[] {
  return [
    { at: start, xml: begins(mark) },
    { at: end, xml: ends(mark) },
  ];
}

/** A body's first paragraph may be an empty tag, or there may be none: comments need one that they can stand in. */
function withFirstParagraph(xml: string): string {
  const first = /<w:p(?:\s[^<>]*?)?(\/?)>/u.exec(xml);
  if (first === null) return xml.replace(/(?=<w:sectPr(?:[^](?!<w:sectPr))*$)|(?=<\/w:body>)/u, "<w:p></w:p>");
  if (first[1] === "") return xml;
  const slash = first.index + first[0].length - 2;
  return `${xml.slice(0, slash)}></w:p>${xml.slice(slash + 2)}`;
}
