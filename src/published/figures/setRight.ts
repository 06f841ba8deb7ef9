import type { Grid } from "../../documents";
import { formHeaders, type FormHeader } from "./formHeader";
import { figuresAtEnd, fillsPlace, labelLetters, mayBeFigure, numbersIn } from "./labelLetters";
import { matchHeader, type FoundHeader } from "./matchHeader";
import { withoutCounter } from "./rowCounter";
import { rowEnds, type RowEnd } from "./rowEnds";

/** A row of a table as it is to be read. */
export interface SetRow {
  readonly cells: readonly string[];
  /** The row of the table that it is, from 0. */
  readonly row: number;
  /** That its figures cannot be told apart, as one is missing or one too many: none is read. */
  readonly refused?: true;
}

/** A table whose figures stand under the form's columns, and which header that is. */
export interface SetGrid {
  readonly header: FormHeader;
  readonly rows: readonly SetRow[];
  /** Whether the header is not the source's own. */
  readonly headerless: boolean;
  /** What it is to the table right below it. */
  readonly asAbove: TableAbove | undefined;
}

/** A table that is to be read by its labels alone. */
export interface UnsetGrid {
  readonly header?: undefined;
  readonly asAbove: TableAbove | undefined;
  /** The rows that have fewer figures than all others. */
  readonly short: ReadonlySet<number>;
}

/** The table right above one: its header, whether that is the source's own, and how many columns it has in the source; or that its columns are others than the form's. */
export type TableAbove = { readonly header: FormHeader; readonly headerless: boolean; readonly columns: number } | "others";

/** So many rows of a table without a header must be the form's. */
const KNOWN_ROWS = 15;

/**
 * Sets a table right whose merged cells were lost, whose header stands in more or fewer rows than the form's, or that goes on from the page before: each row of a table of the
 * form ends with as many cells as it has columns, whatever stands in front of them. Where that is not so of its rows it is left as it is.
 * @param above the table right above, of which it may be the other half
 */
export function setRight(grid: Grid, above: TableAbove | undefined): SetGrid | UnsetGrid {
  const before = above === "others" ? undefined : above;
  const all = cellTexts(grid);
  const headers = headersIn(all);
  const [found] = headers.values();
  const columns = (found?.header ?? before?.header ?? formHeaders.find(({ hasLabels }) => hasLabels))?.columns ?? 0;
  const texts = withoutCounter(all, columns);
  const endOf = rowEnds({ grid, texts, headers, above: before?.columns }, columns);
  const header = found?.header ?? headerOfHalf(texts, above, endOf);
  const lost = header ? undefined : headerOfLostHalf(texts);
  if (lost) return { header: lost, rows: texts.map((row, at) => refusedRow(row, at, lost)), headerless: false, asAbove: "others" };
  const rows = header ? setRows(texts, header, headers, endOf) : new Set<number>();
  if (!header || rows instanceof Set) {
    return { short: rows instanceof Set ? rows : new Set(), asAbove: above === "others" || (!found && namesOthers(texts)) ? "others" : undefined };
  }
  const isNew = header !== before?.header;
  const headerless = found === undefined && (isNew || before.headerless);
  return { header, rows: headerless && isNew ? [...headerRows(header, 0), ...rows] : rows, headerless, asAbove: { header, headerless, columns: grid.columns } };
}

/** The header that a table without one has: that of the table which it goes on from, or the form's where all its rows are whole and no other columns were named. */
function headerOfHalf(texts: readonly (readonly string[])[], above: TableAbove | undefined, endOf: (row: number) => RowEnd): FormHeader | undefined {
  if (above === "others" || namesColumns(texts)) return undefined;
  return above && goesOn(texts, above.header, endOf) ? above.header : bodyWithoutHeader(texts);
}

/** Whether a table has columns of its own: labels of the form in another order, or other words over rows of the form. */
const namesOthers = (texts: readonly (readonly string[])[]): boolean => namesColumns(texts) || (hasOtherHeader(texts) && hasFormRows(texts));

/** The headers of the form in a table, by their first rows. */
function headersIn(texts: readonly (readonly string[])[]): ReadonlyMap<number, FoundHeader> {
  const headers = new Map<number, FoundHeader>();
  for (let row = 0; row < texts.length;) {
    const found = matchHeader(texts, row);
    if (found) headers.set(row, found);
    row += found?.rows ?? 1;
  }
  return headers;
}

/** The texts of the cells of each row, as they come. */
function cellTexts({ rows, cells }: Grid): string[][] {
  const texts: string[][] = Array.from({ length: rows }, () => []);
  for (const { row, text } of cells) texts[row]?.push(text);
  return texts;
}

/** So many cells may stand before the figures; the same for all parts of a table, so that their columns are the same. */
const WIDTH = 6;
const widthOf = ({ hasLabels }: FormHeader): number => (hasLabels ? WIDTH : 0);

function setRows(
  texts: readonly (readonly string[])[],
  header: FormHeader,
  headers: ReadonlyMap<number, FoundHeader>,
  endOf: (row: number) => RowEnd,
): SetRow[] | Set<number> {
  const rows: SetRow[] = [];
  let isBelowHeader = false;
  for (let row = 0; row < texts.length;) {
    const again = headers.get(row);
    if (again) {
      if (again.header !== header) return new Set();
      // One that stands twice is one.
      if (!isBelowHeader) rows.push(...headerRows(header, row));
      isBelowHeader = true;
      row += again.rows;
      continue;
    }
    isBelowHeader &&= (texts[row] ?? []).every((text) => text === "" || labelLetters(text) === "");
    rows.push(setRow(texts[row] ?? [], row, header, endOf(row)));
    row++;
  }
  const whole = rows.filter(({ cells }) => numbersIn(cells.slice(widthOf(header))) > 0);
  const refused = rows.filter((one) => one.refused);
  // Where most rows have a number more, as one that counts them, the labels alone tell the columns; where one has fewer nothing does.
  const more = refused.flatMap(({ row }) => {
    const end = figuresAtEnd(texts[row] ?? []);
    return end > header.columns ? [end] : [];
  });
  if (more.length <= Math.max(whole.length, FEW_ROWS)) return rows;
  const isColumn = more.length === refused.length && new Set(more).size === 1;
  return isColumn ? new Set(whole.map(({ row }) => row)) : rows.map((one) => (whole.includes(one) ? refusedRow(texts[one.row] ?? [], one.row, header) : one));
}

/** So few rows show nothing that all have in common. */
const FEW_ROWS = 5;

const headerRows = (header: FormHeader, row: number): SetRow[] =>
  header.lines.map((line) => ({ cells: [...Array<string>(widthOf(header)).fill(""), ...line], row }));

/** Texts in the places of labels. */
function inFront(words: readonly string[], header: FormHeader): string[] {
  const own = words.slice(0, widthOf(header));
  return [...Array<string>(widthOf(header) - own.length).fill(""), ...own];
}

function setRow(texts: readonly string[], row: number, header: FormHeader, end: RowEnd): SetRow {
  if (!isWholeRow(texts, header, end)) return refusedRow(texts, row, header);
  const labels = texts.slice(0, -header.columns).slice(-WIDTH);
  return { cells: [...inFront(labels, header), ...texts.slice(-header.columns)], row };
}

/** A row whose figures, if it has any, are not read. */
function refusedRow(texts: readonly string[], row: number, header: FormHeader): SetRow {
  const words = texts.filter((text) => !mayBeFigure(text));
  return { cells: inFront(words, header), row, ...(numbersIn(texts) >= 2 && { refused: true }) };
}

/** Whether a row ends with a figure, or a blank, for each column, and something else stands before them. */
function isWholeRow(texts: readonly string[], { columns, hasLabels }: FormHeader, end: RowEnd): boolean {
  const [labels, figures] = [texts.slice(0, -columns), texts.slice(-columns)];
  if (figures.length < columns || !figures.every(fillsPlace) || figures.filter(mayBeFigure).length * 2 < columns) return false;
  if (!hasLabels) return labels.length === 0 || (labels.length === 1 && !mayBeFigure(labels[0] ?? ""));
  const label = labels.findLast((text) => text !== "");
  // Where nobody knows where it ends, a blank between label and figures may be either's.
  const isClear = end === "under" || (end !== "beside" && labels.at(-1) !== "" && (end === "unknown" || figures[0] !== ""));
  return isClear && label !== undefined && /\p{L}/u.test(label) && !mayBeFigure(label);
}

/** Whether all rows with figures end as those of the table above do. */
function goesOn(texts: readonly (readonly string[])[], header: FormHeader, endOf: (row: number) => RowEnd): boolean {
  const rows = texts.flatMap((row, at) => (numbersIn(row) >= 2 ? [at] : []));
  return header.hasLabels && rows.length > 0 && rows.filter((row) => isWholeRow(texts[row] ?? [], header, endOf(row))).length * 2 > rows.length;
}

/**
 * Whether a row without figures names a column: what it says of their order is not the form's, else it had been its header. 「其他」 and 「总计」 alone are labels of blank rows.
 */
const namesColumns = (texts: readonly (readonly string[])[]): boolean =>
  texts.some((row) => numbersIn(row) === 0 && formHeaders.some((header) => header.hasLabels && namesOne(row, header)));

function namesOne(texts: readonly string[], { nodes, rowKeys }: FormHeader): boolean {
  const named = new Set(texts.map(labelLetters).filter((key) => nodes.some(({ isLeaf, keys }) => isLeaf && keys.has(key))));
  return named.size > 1 || [...named].some((key) => !rowKeys.has(key));
}

/** Of a table that has rows of the form and no header over them, whose it is: nothing tells its columns. */
const headerOfLostHalf = (texts: readonly (readonly string[])[]): FormHeader | undefined =>
  formHeaders.find(({ hasLabels, rowKeys }) => {
    return hasLabels && hasRowsOf(texts, rowKeys) && !namesColumns(texts);
  });

const hasRowsOf = (texts: readonly (readonly string[])[], keys: ReadonlySet<string>): boolean =>
  texts.some((row) => numbersIn(row) >= 2 && row.some((text) => keys.has(labelLetters(text))));

const hasFormRows = (texts: readonly (readonly string[])[]): boolean => formHeaders.some(({ hasLabels, rowKeys }) => hasLabels && hasRowsOf(texts, rowKeys));

/** So many words side by side over the figures are a header. */
const HEADER_WORDS = 4;

/** Whether a row of other words stands over the figures: what is below them is theirs, whatever the labels beside it say. */
function hasOtherHeader(texts: readonly (readonly string[])[]): boolean {
  const above = texts.slice(
    0,
    texts.findIndex((row) => numbersIn(row) >= 2),
  );
  return above.some((row) => row.filter((text) => text !== "" && !mayBeFigure(text)).length >= HEADER_WORDS);
}

/** A table that has nothing but rows of the form, in whose order its columns are. */
function bodyWithoutHeader(texts: readonly (readonly string[])[]): FormHeader | undefined {
  if (hasOtherHeader(texts)) return undefined;
  return formHeaders.find(({ hasLabels, ...header }) => {
    if (!hasLabels) return false;
    const rows = texts.filter((row) => numbersIn(row) >= 2);
    const known = rows.filter((row) => row.some((text) => header.rowKeys.has(labelLetters(text))));
    return known.length >= KNOWN_ROWS && rows.every((row) => isWholeRow(row, { hasLabels, ...header }, "blanks"));
  });
}
