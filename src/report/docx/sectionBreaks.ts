import type { Module, Part, Rendered, RenderOptions } from "./docxtemplaterTypes";
import type { LexedPart } from "./places";
import { rangeMarksIn } from "./unique/rangeMarks";

/** A list or a condition as docxtemplater keeps it, with the breaks between sections that it has to do with. */
interface LoopPart extends LexedPart {
  readonly module?: string;
  readonly expandTo?: string;
  /** Of the paragraph that is its beginning, and of the one that is its end: they stay once, whatever is printed between. */
  before?: string;
  after?: string;
  /** The ends of bookmarks, comments and the like in these two paragraphs: what refers to one must find it. */
  marks?: { readonly before: string; readonly after: string };
  /** The signs of comments in these two paragraphs. */
  comments?: string;
  /** Of the first paragraph in between that carries one: the words before the list need it also where the list is empty. */
  within?: string;
  /** What docxtemplater would print where the list is empty. */
  lastParagrapSectPr?: string;
  /** Breaks and types that docxtemplater would add of its own. */
  addNextPage?: unknown;
  addContinuousType?: boolean;
}

/** A paragraph as low as can be, which carries nothing but a break between two sections. */
export const breakParagraph = (properties: string): string =>
  properties === "" ? "" : `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${properties}</w:pPr></w:p>`;

/**
 * Keeps breaks between sections. The paragraph that is nothing but the beginning or the end of a list goes, and with it would go the page,
 * the margins and the headers of everything before it.
 */
export class SectionBreaks implements Module {
  readonly name = "NianbaoSectionBreaks";
  /** Before the built-in module of lists, both when it takes the two paragraphs away and when it prints. */
  readonly priority = 70;
  private loops: Module | undefined;

  optionsTransformer: NonNullable<Module["optionsTransformer"]> = (options, doc) => {
    this.loops = doc.modules.find(({ name }) => name === "LoopModule");
    return options;
  };

  /** docxtemplater's typings name a parameter between the two that it does not give. */
  postparse(parsed: Part[], given: unknown): Part[] {
    const { basePart } = given as { readonly basePart?: LoopPart };
    if (basePart?.module !== "loop") return parsed;
    const paragraphs = paragraphsOf(parsed);
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    if (basePart.expandTo !== "auto" || first?.from !== 0 || last?.to !== parsed.length - 1) return parsed;
    basePart.before = propertiesIn(parsed, first);
    basePart.after = first === last ? "" : propertiesIn(parsed, last);
    const [begin, end] = [xmlOf(parsed, first), first === last ? "" : xmlOf(parsed, last)];
    basePart.marks = { before: rangeMarksIn(begin), after: rangeMarksIn(end) };
    basePart.comments = commentSignsIn(begin + end);
    const inner = parsed.slice(first.to + 1, last.from);
    basePart.within = sectionsOf(inner)[0]?.xml ?? "";
    const own = [first, last].flatMap((paragraph) => sectionsOf(parsed, paragraph));
    return parsed.filter((_, index) => !own.some(({ from, to }) => from <= index && index <= to));
  }

  render(part: Part, options: RenderOptions): Rendered | null {
    const loop = part as unknown as LoopPart;
    if (loop.module !== "loop") return null;
    delete loop.addNextPage;
    loop.addContinuousType = false;
    if (loop.within !== undefined) loop.lastParagrapSectPr = "";
    const rendered = this.loops?.render?.(part, options);
    if (!rendered) return null;
    const { before = "", within = "", after = "", marks } = loop;
    const printed = withSigns([rendered.value].flat().join(""), loop.comments ?? "");
    const instead = printed === "" && before === "" ? within : "";
    const pieces = [marks?.before ?? "", breakParagraph(before), printed, breakParagraph(instead), breakParagraph(after), marks?.after ?? ""];
    const value = pieces.filter((piece) => piece !== "");
    return { ...rendered, value } as unknown as Rendered;
  }
}

/** A run of parts by the indexes of its first and its last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The outermost paragraphs. */
function paragraphsOf(parts: readonly LexedPart[]): Stretch[] {
  return stretchesOf(parts, "w:p", { from: 0, to: parts.length - 1 });
}

function sectionsOf(parts: readonly LexedPart[], within: Stretch = { from: 0, to: parts.length - 1 }): (Stretch & { readonly xml: string })[] {
  return stretchesOf(parts, "w:sectPr", within).map(({ from, to }) => ({
    from,
    to,
    xml: xmlOf(parts, { from, to }),
  }));
}

const xmlOf = (parts: readonly LexedPart[], { from, to }: Stretch): string =>
  parts
    .slice(from, to + 1)
    .map(({ value = "" }) => value)
    .join("");

/** The signs of comments in a stretch of XML, each in a run of its own. */
const commentSignsIn = (xml: string): string => Array.from(xml.matchAll(/<w:commentReference\s[^<>]*>/gu), ([sign]) => `<w:r>${sign}</w:r>`).join("");

/** What a list printed, with the signs of comments at the end of its last paragraph; where it printed nothing, they are about nothing. */
function withSigns(printed: string, signs: string): string {
  const end = signs === "" ? -1 : printed.lastIndexOf("</w:p>");
  return end === -1 ? printed : printed.slice(0, end) + signs + printed.slice(end);
}

const propertiesIn = (parts: readonly LexedPart[], paragraph: Stretch): string => sectionsOf(parts, paragraph)[0]?.xml ?? "";

function stretchesOf(parts: readonly LexedPart[], name: string, { from, to }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let begun = from;
  for (let index = from; index <= to; index++) {
    const { tag, position } = parts[index] ?? {};
    if (tag !== name) continue;
    if (position === "selfclosing" && depth === 0) found.push({ from: index, to: index });
    if (position === "start" && depth++ === 0) begun = index;
    if (position === "end" && --depth === 0) found.push({ from: begun, to: index });
  }
  return found;
}
