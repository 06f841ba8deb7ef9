import { printTable } from "../layout";
import { INTRODUCTION, type FigureId, type Section } from "../statute";
import type { ReportContent } from "./content";
import { tagExpander } from "./expandTags";
import type { ReportClosing, ReportModel, ReportTable } from "./model";
import { expandRows, printNarrative, type ExpandedRow, type PrintedNarrative } from "./narrative";
import type { ReportNote } from "./note";
import { printable } from "./printable";
import { tagWords, type TagWords } from "./tagWords";
import { printTitle, type PrintedTitle } from "./title";

/**
 * Lays out a report: title, introduction, the statute's six sections in their order and the signature. Tags in the title, in
 * sub-headings and texts are replaced by figures, 要素 and organ data; the rest of a clerk's wording is printed as written.
 */
export function reportModel(content: ReportContent): ReportModel {
  const { edition, narrative } = content;
  const words = tagWords(content);
  const expand = tagExpander(words);
  const title = printTitle(content, expand);
  const rows = expandRows(edition, narrative, expand);
  const print = (part: Pick<ExpandedRow, "section" | "afterTable">): PrintedNarrative => printNarrative(edition, rows, part);
  const introduction = print({ section: INTRODUCTION, afterTable: false });
  const sections = edition.sections.map((section) => {
    const above = print({ section: section.number, afterTable: false });
    const below = print({ section: section.number, afterTable: true });
    return { section, paragraphs: above.paragraphs, afterTable: below.paragraphs, notes: [...above.notes, ...below.notes] };
  });
  const closing = printClosing(content);
  return {
    title: title.text,
    introduction: introduction.paragraphs,
    sections: sections.map(({ section, paragraphs, afterTable }) => {
      const table = printSectionTable(content, section);
      return { number: section.number, heading: section.heading, paragraphs, afterTable, ...(table && { table }) };
    }),
    ...(closing && { closing }),
    ...everythingOf(words),
    notes: [
      ...words.clashing.map((name): ReportNote => ({ kind: "reservedName", name })),
      ...title.notes,
      ...introduction.notes,
      ...sections.flatMap(({ notes }) => notes),
    ],
  };
}

/** All that a template may ask for. */
function everythingOf({ valueNames, conditionNames, value, condition, lists }: TagWords): Pick<ReportModel, "vocabulary" | "conditions" | "gaps" | "lists"> {
  const values = valueNames().map((name) => [name, value(name)] as const);
  const conditions = conditionNames().map((name) => [name, condition(name)] as const);
  return {
    vocabulary: new Map(values.map(([name, printed]) => [name, printed?.text ?? ""])),
    conditions: new Map(conditions.map(([name, decided]) => [name, decided?.holds ?? false])),
    gaps: new Map([...values, ...conditions].flatMap(([name, said]) => (said?.gap ? [[name, said.gap] as const] : []))),
    lists,
  };
}

/**
 * The rows of 正文 with their tags replaced, without drawing the report: a text's lines are those of its cell. Tags that cannot be
 * replaced stay as written.
 */
export function expandedNarrative(content: ReportContent): ExpandedRow[] {
  return expandRows(content.edition, content.narrative, tagExpander(tagWords(content)));
}

/** 报告标题 as it will be printed, without drawing the report. Tags that cannot be replaced stay as written. */
export const expandedTitle = (content: ReportContent): PrintedTitle => printTitle(content, tagExpander(tagWords(content)));

function printSectionTable({ edition, figures }: ReportContent, section: Section): ReportTable | undefined {
  const table = edition.tables.find(({ id }) => id === section.content);
  if (table === undefined) return undefined;
  const printed = printTable(table);
  const valueOf = (id: FigureId): string => printable(figures.get(id) ?? "");
  return { ...printed, cells: printed.cells.map((cell) => (cell.figure ? { ...cell, text: valueOf(cell.figure.id) } : cell)) };
}

function printClosing({ organ }: ReportContent): ReportClosing | undefined {
  const [date, name] = [organ.date, organ.name].map((text) => printable(text).trim());
  return date === undefined || date === "" ? undefined : { organ: name ?? "", date };
}
