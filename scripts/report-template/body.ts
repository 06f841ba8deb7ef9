import { Paragraph, TextRun, type FileChild } from "docx";
import { aboveTable, belowTable, tableName } from "../../src/report/templateNames";
import type { Edition, Section } from "../../src/statute";
import { styleIds } from "./styles";

/** The whole report with tags where a report's own words and figures go; `drawTables` draws the tables in place of theirs. */
export function body(edition: Edition): FileChild[] {
  return [paragraph(styleIds.title, "{标题分行}"), ...narrative("引言"), ...edition.sections.flatMap((section) => sectionOf(edition, section)), ...closing];
}

function sectionOf(edition: Edition, section: Section): FileChild[] {
  const table = edition.tables.find(({ id }) => id === section.content);
  return [
    paragraph(styleIds.heading, section.heading),
    ...(table
      ? [...narrative(aboveTable(section.number)), paragraph(styleIds.text, `{${tableName(section.number)}}`), ...narrative(belowTable(section.number))]
      : narrative(section.number)),
  ];
}

/** The paragraphs of one part: each is a sub-heading or text. */
function narrative(part: string): Paragraph[] {
  return [
    paragraph(styleIds.control, `{#${part}}`),
    paragraph(styleIds.control, "{#小标题}"),
    paragraph(styleIds.subheading, "{小标题}"),
    paragraph(styleIds.control, "{/小标题}"),
    paragraph(styleIds.control, "{#正文}"),
    paragraph(styleIds.text, "{正文}"),
    paragraph(styleIds.control, "{/正文}"),
    paragraph(styleIds.control, `{/${part}}`),
  ];
}

/** The organ and the date, where a date is filled in. */
const closing: readonly Paragraph[] = [
  paragraph(styleIds.control, "{#报告日期}"),
  paragraph(styleIds.closing, ""),
  paragraph(styleIds.closing, "{落款}"),
  paragraph(styleIds.control, "{/报告日期}"),
];

function paragraph(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: text === "" ? [] : [new TextRun(text)] });
}
