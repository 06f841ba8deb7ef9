import { comparable } from "../../workbook";

/** Where of a list names, kinds and contacts stand, from 0; -1 where there are none. */
export interface RosterColumns {
  readonly name: number;
  readonly kind: number;
  readonly contact: number;
}

/** How lists head a column of names, the plainest first: beside 单位 a column 部门 says to whom units belong. */
const names: readonly RegExp[] = [
  /^(?:填报|报送|应报|所属|下属|责任)?(?:单位|机关)(?:全?名称?|全称)?$/u,
  /^(?:填报|报送|应报|所属|下属|责任)?部门(?:全?名称?|全称)?$/u,
  /^(?:全?名称|全称)$/u,
];
const kinds = /^(?:单位|机关|部门)?(?:类别|类型|性质|分类)$/u;
const contacts = /^(?:联系人|联络员|经办人|负责人)(?:员|及电话|和电话|姓名)?$|^联系(?:方式|电话)$/u;

/** Rows in which the heads are looked for. */
const HEAD_ROWS = 20;

/** A head without what it asks for: 单位（全称）, *单位. */
const headText = (text: string): string =>
  comparable(text)
    .replace(/[(][^()]*[)]$/u, "")
    .replaceAll("*", "");

/** Whether a text heads a column of names. */
const isNameHead = (text: string): boolean => names.some((head) => head.test(headText(text)));

/** Whether a text may name a unit: it has two letters at least, and is no line of a sum below the list, no head once more, no title, and no note, which has marks that no name has. */
export const isName = (text: string): boolean =>
  /\p{L}.*\p{L}/su.test(text) &&
  !/^(?:合计|总计|小计|共计|共\s*\d)/u.test(text) &&
  !/[：:。；;，,！!？?]/u.test(text) &&
  !/(?:名单|名册|一览表|花名册|汇总表|统计表|清单)$/u.test(comparable(text)) &&
  !isNameHead(text);

const headRow = (rows: readonly (readonly string[])[]): number => rows.slice(0, HEAD_ROWS).findIndex((cells) => cells.some(isNameHead));

/** Whether a list heads a column of names. */
export const hasNameHead = (rows: readonly (readonly string[])[]): boolean => headRow(rows) >= 0;

/** Where the names stand: below their heads, of which there may be several side by side; without any where only one column has names. */
export function rosterColumns(rows: readonly (readonly string[])[]): { readonly head: number; readonly columns: readonly RosterColumns[] } {
  const head = headRow(rows);
  if (head < 0) return { head, columns: withoutHeads(rows) };
  const heads = (rows[head] ?? []).map(headText);
  const wanted = names.find((one) => heads.some((text) => one.test(text)));
  const starts = heads.flatMap((text, column) => (wanted?.test(text) ? [column] : []));
  return {
    head,
    columns: starts.map((name, index) => {
      // Of several columns of names each has its own beside it; of one they may stand anywhere.
      const [from, to] = starts.length === 1 ? [0, heads.length] : [name, starts[index + 1] ?? heads.length];
      const columnOf = (of: RegExp): number => heads.findIndex((text, column) => column >= from && column < to && of.test(text));
      return { name, kind: columnOf(kinds), contact: columnOf(contacts) };
    }),
  };
}

function withoutHeads(rows: readonly (readonly string[])[]): RosterColumns[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const named = Array.from({ length: width }, (_, column) => column).filter((column) => rows.some((cells) => isName(cells[column] ?? "")));
  const [name, ...more] = named;
  return name === undefined || more.length > 0 ? [] : [{ name, kind: -1, contact: -1 }];
}
