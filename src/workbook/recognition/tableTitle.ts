import type { Position } from "../../address";
import { withArabicYears } from "../reading/chineseYear";
import { seenLetters } from "../reading/labelText";
import type { FoundTable } from "./foundTable";
import type { TextGrid } from "./textGrid";

/** Whose figures of which year a workbook holds, as the titles above its tables say; "" and `undefined` where they do not. */
export interface StatedReport {
  readonly organ: string;
  readonly year: number | undefined;
}

/** What is known of the report whose tables are looked for, as 基本信息 says it: its year, where titles may say that too, and the names of its organ. */
export interface KnownReport {
  readonly year: number | undefined;
  readonly organs: readonly string[];
}

/** What a text above a table, or the name of its sheet, says of whose figures and of which year they are. */
export interface TableTitle extends Position {
  readonly table: string;
  readonly sheet: string;
  readonly text: string;
  readonly year: number | undefined;
  /** "" where it names none. */
  readonly organ: string;
  /** Who filled the table in, or the name of a sheet: not asked where titles say it. */
  readonly minor: boolean;
}

/** Rows above a table in which its title is looked for. */
const ROWS_ABOVE = 6;
/** Longer texts are sentences. */
const LONGEST = 60;
/** What tables are about, and how their titles call themselves. */
const SUBJECT = "表|情况|公开|复议|诉讼|年报|报告";
/**
 * 「某县某镇2025年主动公开情况统计表」, not 「2026年1月15日填表」, not 「2021年版统计表」. What stands before a year or a span of years 「2024—2025年」, of which none is
 * the report's, and the year.
 */
const TITLE = new RegExp(`^(.*?)((?:19|20)\\d{2}年?度?[-‐-―~至到和、与])?((?:19|20)\\d{2})年度?(?!\\d{1,2}月|版)(?=.*(?:${SUBJECT}))`, "u");
/** 「某县某镇主动公开情况统计表（2025年度）」 */
const TITLE_BEFORE_YEAR =
  /^(.*?)(?:主动公开|收到和?处理|依申请公开|政府信息|政务公开|信息公开|行政复议).*?\(?((?:19|20)\d{2}年?度?[-‐-―~至到和、与])?((?:19|20)\d{2})年度?\)?$/u;
/** 「填报单位（盖章）：某镇人民政府」, and what is behind it in the same cell: 「填报日期：…」 */
const UNIT =
  /^(?:填报|报送|编报|编制|填表|报告|制表)?(?:单位|机关|部门)(?:名称)?(?:\(.{1,4}\))?:(.*?)(?:\(.{1,4}\))?(?=(?:[\p{Script=Han}]{2}(?:日期|时间|人|年度|电话)|日期|年度|单位|联系电话|负责人):|$)/u;
/** An office that says nothing of whose it is: 「党政办公室」 */
const OFFICE = /^[^省市县区旗镇乡州盟街]*(?:办|办公室|科|股|室|中心)$/u;
/** How names of organs, and of the places that they govern, end; 「各乡镇」 is none. */
const ORGAN = /^(?![全各本])[\p{Script=Han}()]{2,}(?:政府|[省市县区旗镇乡州盟局委办厅部院会处署站所队校]|街道|办公室|中心|公司)$/u;
/** 「2024年」, not 「2021年版」 */
const SHEET_YEAR = /((?:19|20)\d{2})年(?!版|\d)/u;

/** What the titles of the chosen tables say, each for itself, the nearest first. */
export function titlesOf(tables: readonly { readonly grid: TextGrid; readonly found: FoundTable }[]): TableTitle[] {
  return tables.flatMap(({ grid, found }) => {
    const about = { table: found.table.name, sheet: found.sheet };
    const sheetYear = SHEET_YEAR.exec(withArabicYears(found.sheet))?.[1];
    return [
      ...textsAbove(grid, found).flatMap(({ text, ...at }): TableTitle[] => {
        const [, before = "", from, digits] = TITLE.exec(text) ?? TITLE_BEFORE_YEAR.exec(text) ?? [];
        if (digits !== undefined)
          return [{ ...about, ...at, text, year: from === undefined ? Number(digits) : undefined, organ: organIn(before), minor: false }];
        const organ = organIn(unitIn(text, at, grid));
        return organ === "" || OFFICE.test(organ) ? [] : [{ ...about, ...at, text, year: undefined, organ, minor: true }];
      }),
      ...(sheetYear === undefined
        ? []
        : [{ ...about, row: found.area.top, column: found.area.left, text: found.sheet, year: Number(sheetYear), organ: "", minor: true }]),
    ];
  });
}

/** What titles say, where they agree: of the organ the title itself before a line that names who filled the table in. */
export function statedReport(titles: readonly TableTitle[]): StatedReport {
  const named = (minor: boolean): string[] => titles.flatMap((title) => (title.minor === minor && title.organ !== "" ? [title.organ] : []));
  const [organs, units] = [named(false), named(true)];
  const year = only(titles.flatMap((title) => (title.minor || title.year === undefined ? [] : [title.year])));
  return { organ: only(organs) ?? (organs.length === 0 ? only(units) : undefined) ?? "", year };
}

/** Who filled in a table, by a text above it, or by the next cell where that ends with its colon. */
function unitIn(text: string, { row, column }: Position, grid: TextGrid): string {
  const [, unit] = UNIT.exec(text) ?? [];
  if (unit !== "") return unit ?? "";
  return plain(grid.textsOf(row).find((other) => other.column > column)?.text ?? "");
}

/** Without spaces, in half-width signs, the years in digits. */
const plain = (text: string): string => withArabicYears(seenLetters(text).normalize("NFKC"));

const organIn = (text: string): string => (ORGAN.test(text) ? text : "");

/** The texts above a table, the nearest first, without spaces and in half-width signs; those beside it are left out where one stands over it. */
function textsAbove(grid: TextGrid, { area }: FoundTable): (Position & { readonly text: string })[] {
  const rows = Array.from({ length: ROWS_ABOVE }, (_, step) => grid.textsOf(area.top - 1 - step).filter(({ column }) => column <= area.right + 1));
  return rows
    .flatMap((texts) => (texts.some(({ column }) => column >= area.left) ? texts.filter(({ column }) => column >= area.left) : texts))
    .map(({ row, column, text }) => ({ row, column, text: plain(text) }))
    .filter(({ text }) => text.length <= LONGEST);
}

/** What all of several say. */
function only<Item>(items: readonly Item[]): Item | undefined {
  const [first, ...others] = new Set(items);
  return others.length === 0 ? first : undefined;
}
