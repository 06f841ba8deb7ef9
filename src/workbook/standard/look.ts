import type { RangeFormat } from "../sheetPlan";

/** The look of the standard sheets: an official form, black on white, in fonts that every Chinese Windows has. */
export const colors = {
  line: "#7F7F7F",
  headerFill: "#EAF1F8",
  totalFill: "#F2F2F2",
  hint: "#666666",
  wrongFill: "#FFC7CE",
  wrongText: "#9C0006",
  notPlainFill: "#FFD79A",
  notPlainText: "#7F3F00",
  blankFill: "#FFF6D5",
  blankText: "#7F6000",
  tab: "#0F6CBD",
} as const;

type Look = Omit<RangeFormat, "address">;

export const looks = {
  body: { fontName: "宋体", fontSize: 11, vertical: "center" },
  title: { fontName: "黑体", fontSize: 16, bold: true, horizontal: "center", vertical: "center" },
  note: { fontColor: colors.hint, fontSize: 10, wrap: true, vertical: "center" },
  header: { bold: true, fill: colors.headerFill, horizontal: "center", wrap: true },
  label: { horizontal: "left", wrap: true },
  // "0" would print 1.5 as 2 and so hide what is wrong.
  figure: { horizontal: "center", numberFormat: "General" },
  grid: { borders: colors.line },
} as const satisfies Record<string, Look>;
