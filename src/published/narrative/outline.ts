import type { Block, Paragraph, Region } from "../../documents";
import type { Section } from "../../statute";
import { withoutContentsLines } from "./contents";
import { orderOf, otherStart, sectionStart, type SectionStart } from "./headings";
import { withoutParts } from "./ownNumbers";
import { isFoot, isPageNumber } from "./pageWords";

/** A section of the report as its source has it. */
export interface SectionPart {
  readonly section: Section;
  /** The heading of a section that the form does not have; what stands under it goes to another one. */
  readonly other?: Paragraph;
  readonly heading: Paragraph;
  readonly blocks: readonly Block[];
}

/** A document cut at the headings of its sections. */
export interface Outline {
  /** What stands above the first section: the title, the introduction, and all of the page that comes before. */
  readonly before: readonly Block[];
  readonly parts: readonly SectionPart[];
  /** What stands below the last section and is none of it. */
  readonly foot: readonly Paragraph[];
}

interface Start extends SectionStart {
  readonly at: number;
  readonly heading: Paragraph;
  readonly other?: Paragraph;
}

/** Cuts a document into the sections of the report. What comes behind its last one, as the foot of a page, is none of them. */
export function outlineOf(all: readonly Block[], sections: readonly Section[]): Outline {
  const blocks = withoutContentsLines(all, sections).filter((block) => block.kind === "grid" || !isPageNumber(block.text));
  const known = withoutContents(
    withoutParts(
      withoutInner(
        blocks.flatMap((block, at): Start[] => {
          const start = block.kind === "paragraph" ? sectionStart(block.text, sections) : undefined;
          return start && block.kind === "paragraph" ? [{ at, heading: block, ...start }] : [];
        }),
      ),
    ),
    sections[0],
  );
  const starts = withOthers(known, blocks, sections);
  const [first] = starts;
  if (!first) return { before: blocks, parts: [], foot: [] };
  const lastAt = starts.at(-1)?.at ?? first.at;
  const end = lastAt + 1 + footOf(blocks.slice(lastAt + 1), commonRegion(known.map(({ heading }) => heading.within)));
  const parts = starts.map((start, index): SectionPart => {
    const { at, heading, section, rest, other } = start;
    const next = starts[index + 1];
    const own = blocks.slice(at + 1, next?.at ?? end);
    const restBlock: Block[] = rest === "" ? [] : [{ ...heading, text: rest }];
    return { section, heading, blocks: [...restBlock, ...own], ...(other && { other }) };
  });
  const foot = blocks.slice(end).flatMap((block) => (block.kind === "paragraph" ? [block] : []));
  return { before: blocks.slice(0, first.at), parts: withoutCopies(parts), foot };
}

/** Where sections are numbered 一、二、, a number in brackets is that of a part of one, though it may say the section's words again. */
function withoutInner(starts: readonly Start[]): readonly Start[] {
  if (starts.some(({ number }) => number !== undefined)) return starts.filter(({ heading, style }) => !/^\s*[（(]/u.test(heading.text) && style === undefined);
  const sectionsOf = (style: string | undefined): number => new Set(starts.flatMap((start) => (start.style === style ? [start.section] : []))).size;
  const styles = [undefined, ...new Set(starts.flatMap(({ style }) => style ?? []))];
  const [most] = sectionsOf(undefined) >= FEW_SECTIONS ? [undefined] : [...styles].sort((a, b) => sectionsOf(b) - sectionsOf(a));
  return starts.filter(({ style }) => style === most);
}

/** So many sections whose headings have no number are those of the report. */
const FEW_SECTIONS = 3;

/** So many headings right below one another are a table of contents. */
const CONTENTS = 3;

/** Headings that are nothing but a table of contents, from the first section on, as each of them comes again. */
function withoutContents(starts: readonly Start[], begin: Section | undefined): readonly Start[] {
  const isNext = (start: Start | undefined, last: Start | undefined): boolean => start !== undefined && last !== undefined && start.at === last.at + 1;
  return starts.filter((start, index) => {
    let [first, last] = [index, index];
    while (isNext(starts[first], starts[first - 1])) first--;
    while (isNext(starts[last + 1], starts[last])) last++;
    const comesAgain = starts.slice(index + 1).some(({ section }) => section === start.section);
    return last - first + 1 < CONTENTS || starts[first]?.section !== begin || !comesAgain;
  });
}

/** A page may have its article twice, for screens and for printing: what says the same again is left out. */
function withoutCopies(parts: readonly SectionPart[]): SectionPart[] {
  const said = new Set<string>();
  return parts.filter(({ section, blocks }) => {
    const text = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join("\n");
    const key = `${section.number}\n${text}`;
    if (text !== "" && said.has(key)) return false;
    said.add(key);
    return true;
  });
}

/** With the headings of sections that the form does not have: they fill a gap in the numbers of the known ones, or follow the last. */
function withOthers(known: readonly Start[], blocks: readonly Block[], sections: readonly Section[]): Start[] {
  const last = sections.at(-1);
  if (!last) return [];
  return known.flatMap((start, index): Start[] => {
    const next = known[index + 1];
    const [from, to] = [orderOf(start.number ?? ""), next ? orderOf(next.number ?? "") : Infinity];
    if (from === 0 || to === 0) return [start];
    let number = from;
    const others = blocks.slice(start.at + 1, next?.at).flatMap((block, step): Start[] => {
      const other = block.kind === "paragraph" ? otherStart(block.text) : undefined;
      if (!other || block.kind !== "paragraph" || orderOf(other.number) !== number + 1 || number + 1 >= to) return [];
      number++;
      return [
        { at: start.at + 1 + step, heading: block, section: last, rest: "", number: other.number, isExact: false, other: { ...block, text: other.name } },
      ];
    });
    return [start, ...others];
  });
}

/** The innermost part of the source that holds all of several. */
function commonRegion(regions: readonly (Region | undefined)[]): Region | undefined {
  const [first, ...others] = regions.map(around);
  return first?.find((region) => others.every((chain) => chain.includes(region)));
}

/** A part of the source and those around it, from the inside. */
function around(region: Region | undefined): Region[] {
  const chain: Region[] = [];
  for (let one = region; one; one = one.within) chain.push(one);
  return chain;
}

/** Where the body of the article ends, or the foot of the page begins. */
function footOf(blocks: readonly Block[], body: Region | undefined): number {
  const end = blocks.findIndex((block) => (body !== undefined && !around(block.within).includes(body)) || (block.kind === "paragraph" && isFoot(block.text)));
  return end === -1 ? blocks.length : end;
}
