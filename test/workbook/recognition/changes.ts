import fc from "fast-check";
import type { Table } from "../../../src/statute";
import { printTable } from "../../../src/layout";
import { blank, type RichCell, type RichGrid } from "./richGrid";

/** A way in which people change a table without changing what it says. */
export type GridChange = (grid: RichGrid, table: Table) => RichGrid;

const share = (grid: readonly unknown[], part: number): number => Math.floor(part * grid.length);
const widthOf = (grid: RichGrid): number => Math.max(...grid.map((cells) => cells.length));
const insertRow = (grid: RichGrid, at: number, row: readonly RichCell[]): RichGrid => [...grid.slice(0, at), row, ...grid.slice(at)];
const insertColumn = (grid: RichGrid, at: number, cell: (row: number) => RichCell): RichGrid =>
  grid.map((cells, row) => [...cells.slice(0, at), cell(row), ...cells.slice(at)]);
const text = (value: string): RichCell => ({ value });

/** Somewhere within a table, from 0 to 1. */
const part = fc.nat(999).map((place) => place / 1000);

const title = fc.constantFrom(
  "政府信息公开工作年度报告统计表",
  "三、收到和处理政府信息公开申请情况",
  "单位：件",
  "附件2",
  "填报单位：某某局",
  "（一）有关情况",
);

/** Moved down under titles and to the right. */
const moved = fc.record({ rows: fc.array(title, { maxLength: 4 }), columns: fc.nat(3) }).map(
  ({ rows, columns }): GridChange =>
    (grid) =>
      [...rows.map((row) => [text(row)]), ...grid].map((cells) => [...Array.from({ length: columns }, () => blank), ...cells]),
);

/** Rows put in, blank or with a remark. */
const rowPutIn = fc.tuple(part, fc.constantFrom("", "", "续表", "说明：按季度汇总")).map(
  ([at, remark]): GridChange =>
    (grid) =>
      insertRow(grid, share(grid, at), [text(remark)]),
);

const columnPutIn = part.map((at): GridChange => (grid) => {
  const width = widthOf(grid);
  return insertColumn(
    grid.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => blank)]),
    Math.floor(at * width),
    () => blank,
  );
});

const notesColumn = fc.tuple(fc.constantFrom("备注", "填报说明", "核对人"), fc.boolean()).map(
  ([heading, filled]): GridChange =>
    (grid) =>
      insertColumn(grid, widthOf(grid), (row) => text(row === 0 ? heading : filled && row % 4 === 3 ? "已核" : "")),
);

/** Merged labels taken apart: each cell repeats the label. */
const unmerged = fc.constant<GridChange>((grid) =>
  grid.map((cells) => cells.map((cell) => (cell.under === undefined ? cell : { value: cell.under, label: true as const }))),
);

/** A merged label cut in two: the second half repeats it. */
const cutInTwo = part.map((at): GridChange => (grid) => {
  const under = grid.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell.under === undefined || cell.under === "" ? [] : [{ row, column, label: cell.under }])),
  );
  const chosen = under[share(under, at)];
  return chosen
    ? grid.map((cells, row) =>
        cells.map((cell, column) => (row === chosen.row && column === chosen.column ? { value: chosen.label, label: true as const } : cell)),
      )
    : grid;
});

/** Headers again on the next page of table 三. */
const nextPage = part.map((at): GridChange => (grid, table) => {
  if (table.id !== "applications") return grid;
  const { headerRows } = printTable(table);
  const row = headerRows + 1 + Math.floor(at * (grid.length - headerRows - 1));
  return [...grid.slice(0, row), ...grid.slice(0, headerRows), ...grid.slice(row)];
});

const inLabels =
  (change: (label: string, row: number, column: number) => string): GridChange =>
  (grid) =>
    grid.map((cells, row) => cells.map((cell, column) => (cell.label ? { ...cell, value: change(String(cell.value), row, column) } : cell)));

const fullWidth = (label: string): string => label.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Other signs for the same: brackets, quotation marks, dots after numbers. */
const otherSigns = fc
  .constantFrom<readonly [RegExp, string][]>(
    [
      [/（/gu, "("],
      [/）/gu, ")"],
    ],
    [
      [/[（(]/gu, "〔"],
      [/[）)]/gu, "〕"],
    ],
    [
      [/[（(]/gu, "［"],
      [/[）)]/gu, "］"],
    ],
    [[/[“”]/gu, '"']],
    [[/[“”]/gu, ""]],
    [[/(\d)\./gu, "$1．"]],
    [[/(\d)\./gu, "$1、"]],
    [[/、(?!行政)/gu, "."]],
  )
  .map((signs): GridChange => inLabels((label) => signs.reduce((changed, [from, to]) => changed.replace(from, to), label)));

const unnumbered = fc.constant<GridChange>(inLabels((label) => label.replace(/^(?:（[一二三四五六七]）|[一二三四]、|\d\.)/u, "")));
const wide = fc.constant<GridChange>(inLabels(fullWidth));

/** Spaces and line breaks in labels. */
const spaced = fc.tuple(fc.constantFrom(" ", "\n", "　", "\r\n", " \u00A0"), fc.integer({ min: 1, max: 9 })).map(([space, every]): GridChange =>
  inLabels((label) =>
    Array.from(label)
      .map((letter, index) => (index > 0 && index % every === 0 ? space + letter : letter))
      .join(""),
  ),
);

const otherTotal = fc.constant<GridChange>(inLabels((label) => label.replace(/总计$/u, "合计")));
const unitBehind = fc.constant<GridChange>(inLabels((label) => (/^(自然人|商业企业|科研机构|总计|结果|本年制发)/u.test(label) ? `${label}（件）` : label)));
const piecesBehind = fc.constant<GridChange>((grid) =>
  grid.map((cells) => cells.map((cell) => (cell.figure && typeof cell.value === "number" ? { ...cell, value: `${cell.value}件` } : cell))),
);

/** One letter replaced, left out or doubled in a label of four letters and more that has no such error yet. */
const typingError = fc
  .tuple(part, part, fc.constantFrom("replace", "omit", "double"), fc.constantFrom("的", "请", "公", "况", "件"))
  .map(([which, where, how, letter]): GridChange => (grid) => {
    const isLong = ({ label, mistyped, value }: RichCell): boolean => label === true && !mistyped && lettersOf(value).length >= 4;
    const long = grid.flatMap((cells, row) => cells.flatMap((cell, column) => (isLong(cell) ? [{ row, column }] : [])));
    const chosen = long[share(long, which)];
    return grid.map((cells, row) =>
      cells.map((cell, column) =>
        chosen?.row === row && chosen.column === column ? { ...cell, value: withError(String(cell.value), where, how, letter), mistyped: true } : cell,
      ),
    );
  });

const lettersOf = (value: unknown): string[] =>
  Array.from(
    String(value)
      .replace(/[^\p{Script=Han}]/gu, "")
      .replace(/^[一二三四五六七]/u, ""),
  );

function withError(label: string, where: number, how: string, letter: string): string {
  const letters = Array.from(label);
  const places = letters.flatMap((one, index) => (/\p{Script=Han}/u.test(one) && index > 2 ? [index] : []));
  const at = places[share(places, where)];
  if (at === undefined) return label;
  const instead = how === "replace" ? letter : how === "omit" ? "" : `${letters[at]}${letters[at]}`;
  return letters.map((one, index) => (index === at ? instead : one)).join("");
}

/** A column's own header cut over two cells below one another, in a row put in. */
const cutHeader = fc.constant<GridChange>((grid, table) => {
  if (table.id !== "applications") return grid;
  const row = grid.findIndex((cells) => cells.some(({ value }) => lettersOf(value).join("").startsWith("社会公益")));
  const own = grid[row];
  if (!own) return grid;
  const cut = (cell: RichCell): readonly [RichCell, RichCell] => {
    const letters = Array.from(String(cell.value));
    return cell.label && letters.length > 4 && letters.length < 9
      ? [
          { ...cell, value: letters.slice(0, 4).join("") },
          { ...cell, value: letters.slice(4).join("") },
        ]
      : [cell, blank];
  };
  const halves = own.map(cut);
  return [...grid.slice(0, row), halves.map(([upper]) => upper), halves.map(([, lower]) => lower), ...grid.slice(row + 1)];
});

/** Several such changes, one after another; how labels are written comes last but for typing errors. */
export const gridChanges: fc.Arbitrary<GridChange> = fc
  .tuple(
    fc.subarray(["unmerged", "cutInTwo", "cutHeader", "nextPage", "notesColumn"] as const),
    fc.tuple(unmerged, cutInTwo, cutHeader, nextPage, notesColumn),
    fc.array(fc.oneof(rowPutIn, columnPutIn), { maxLength: 3 }),
    fc.array(fc.oneof(unnumbered, otherSigns, otherTotal, unitBehind), { maxLength: 3 }),
    fc.array(typingError, { maxLength: 2 }),
    fc.array(fc.oneof(spaced, wide), { maxLength: 2 }),
    fc.option(piecesBehind, { freq: 4 }),
    moved,
  )
  .map(([chosen, [apart, half, header, page, notes], putIn, written, errors, looks, pieces, away]) => {
    const named = { unmerged: apart, cutInTwo: half, cutHeader: header, nextPage: page, notesColumn: notes };
    const changes = [...chosen.map((name) => named[name]), ...written, ...errors, ...putIn, ...looks, ...(pieces ? [pieces] : []), away];
    return (grid, table) => changes.reduce((changed, change) => change(changed, table), grid);
  });
