import type { Edition, FigureId } from "../../../src/statute";
import { randomNumbers, type Layout } from "./layout";
import { layTable, type LaidCell, type Piece, type Written } from "./pieces";

/** A report to be laid out. */
export interface GivenReport {
  readonly organ: string;
  readonly year: number;
  readonly edition: Edition;
  readonly figures: ReadonlyMap<FigureId, number | string>;
}

/** A page, and how each figure stands on it. */
export interface RenderedPage {
  readonly html: string;
  readonly written: ReadonlyMap<FigureId, Written>;
}

/** A whole page of a report in a layout. */
export function renderPage({ organ, year, edition, figures }: GivenReport, layout: Layout): RenderedPage {
  const random = randomNumbers(layout.seed);
  const laid = new Map(edition.tables.map((table) => [table.id, layTable(table, figures, layout, random)] as const));
  const sections = edition.sections.map(({ heading, content }) => {
    const table = content === "narrative" ? undefined : laid.get(content);
    return paragraph(heading, layout) + (table ? renderPieces(table.pieces, layout) : paragraph("有关工作情况。", layout));
  });
  const body =
    paragraph(`${organ}${year}年政府信息公开工作年度报告`, layout) +
    paragraph(`根据条例要求，编制本报告。统计期限自${year}年1月1日起至${year}年12月31日止。`, layout) +
    sections.join("\n");
  const menu = "<table><tr><td>首页</td><td>政务公开</td><td>2021</td></tr></table>";
  const page =
    layout.nested === "page"
      ? `<table><tr><td>${menu}</td></tr><tr><td width="80%">${body}</td><td>相关信息</td></tr></table>`
      : `<div class=content>${body}</div>`;
  return {
    html: `<html><head><title>年报</title></head><body>${menu}${page}<p>版权所有</p></body></html>`,
    written: new Map([...laid.values()].flatMap(({ written }) => [...written])),
  };
}

function paragraph(text: string, { markup }: Layout): string {
  if (markup === "word")
    return `<p class=MsoNormal style='text-indent:32.0pt'><span style='font-family:仿宋'>${text}<span lang=EN-US><o:p></o:p></span></span></p>\n`;
  return markup === "loose" ? `${text}<br>\n` : `<p>${text}</p>\n`;
}

function renderPieces(pieces: readonly Piece[], layout: Layout): string {
  const between = { nothing: "", page: paragraph("- 2 -", layout), caption: paragraph("续表", layout), header: "" }[layout.between];
  const tables = pieces.map((piece) => renderTable(piece, layout));
  if (layout.nested === "cell")
    return `<table>${tables.map((table) => `<tr><td>${table}</td></tr>`).join(between === "" ? "" : `<tr><td>${between}</td></tr>`)}</table>`;
  if (layout.nested === "twice") return `<table><tr><td><table><tr><td>${tables.join(between)}</td></tr></table></td></tr></table>`;
  return tables.join(between);
}

function renderTable(rows: Piece, layout: Layout): string {
  return `<table border=1>${rows.map((cells) => `<tr>${cells.map((cell) => renderCell(cell, layout)).join("")}${layout.markup === "loose" ? "" : "</tr>"}`).join("\n")}</table>\n`;
}

function renderCell({ html, rowSpan, columnSpan, isHeader }: LaidCell, { markup }: Layout): string {
  const name = isHeader && markup === "plain" ? "th" : "td";
  const spans = (rowSpan > 1 ? ` rowspan="${rowSpan}"` : "") + (columnSpan > 1 ? ` colspan=${columnSpan}` : "");
  switch (markup) {
    case "plain":
      return `<${name}${spans}>${html}</${name}>`;
    case "word":
      return `<td${spans} style='border:solid windowtext 1.0pt'><p class=MsoNormal align=center><span lang=EN-US style='font-size:9.0pt'>${html}</span></p></td>`;
    case "wps":
      return `<td class=et2 x:num${spans}><div><font face="宋体">${html}</font></div></td>`;
    case "loose":
      return `<td${spans}>${html}`;
  }
}
