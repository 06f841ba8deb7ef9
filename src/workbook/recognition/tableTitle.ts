import type { FoundTable } from "./foundTable";
import type { TextGrid } from "./textGrid";

/** Whose figures of which year a workbook holds, as the titles above its tables say; "" and `undefined` where they do not. */
export interface StatedReport {
  readonly organ: string;
  readonly year: number | undefined;
}

/** Rows above a table in which its title is looked for. */
const ROWS_ABOVE = 6;
/** Longer texts are sentences. */
const LONGEST = 60;
/** 「某县某镇2025年主动公开情况统计表」 */
const TITLE = /^(.*?)((?:19|20)\d{2})年度?(?=.*(?:表|情况|公开|复议|诉讼|年报|报告))/u;
/** 「填报单位（盖章）：某镇人民政府」 */
const UNIT = /^(?:填报|报送|编报|编制)?(?:单位|机关|部门)(?:名称)?(?:\(.{1,4}\))?:(.+)$/u;
/** How names of organs, and of the places that they govern, end. */
const ORGAN = /^[\p{Script=Han}()]{2,}(?:政府|[省市县区旗镇乡州盟局委办厅部院会处署站所队校]|街道|中心|公司)$/u;

/** What the titles of tables say, where they agree: of the organ the title itself before a line that names who filled the table in. */
export function statedReport(tables: readonly { readonly grid: TextGrid; readonly found: FoundTable }[]): StatedReport {
  const texts = tables.map(({ grid, found }) => textsAbove(grid, found));
  const titles = texts.map((own) => own.flatMap((text) => TITLE.exec(text) ?? []).slice(0, 3));
  const organs = titles.flatMap(([, before = ""]) => (ORGAN.test(before) ? [before] : []));
  const units = texts.flatMap((own) => own.flatMap((text) => UNIT.exec(text)?.[1] ?? []).filter((name) => ORGAN.test(name)));
  const year = only(titles.flatMap(([, , digits]) => (digits === undefined ? [] : [Number(digits)])));
  return { organ: only(organs) ?? (organs.length === 0 ? only(units) : undefined) ?? "", year };
}

/** The texts above a table, the nearest first, without spaces and in half-width signs. */
function textsAbove(grid: TextGrid, { area }: FoundTable): string[] {
  const rows = Array.from({ length: ROWS_ABOVE }, (_, step) => area.top - 1 - step);
  return rows.flatMap((row) => grid.textsOf(row)).map(({ text }) => text.normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "")).filter(({ length }) => length <= LONGEST);
}

/** What all of several say. */
function only<Item>(items: readonly Item[]): Item | undefined {
  const [first, ...others] = new Set(items);
  return others.length === 0 ? first : undefined;
}
