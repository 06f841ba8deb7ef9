import type { WordElement } from "./wordElement";

/** Which way a header cell looks: `col` heads what is below it, `row` what is beside it. */
export type HeaderScope = "col" | "row";

/** The name of the style by which the paragraph of a header cell is known to `documentHtml`. */
export const headerStyle = (scope: HeaderScope): string => `header-${scope}`;

/** The paragraph styles of the report's own template whose cells head others. */
const scopes: ReadonlyMap<string, HeaderScope> = new Map([
  ["表头", "col"],
  ["表格文字", "row"],
]);

/**
 * A table with whole header rows, in which the text of a cell stands in the cell itself unless it has several paragraphs, and a
 * header cell is one paragraph of the style `headerStyle`. Header cells are those of the rows that the document repeats on each
 * page, and those whose style says so.
 */
export function plainTable(table: WordElement): WordElement {
  const rows = table.children ?? [];
  const headers = headerRows(rows);
  return {
    ...table,
    children: rows.map((row, index) => {
      const isHeader = index < headers;
      return { ...row, isHeader, children: (row.children ?? []).map((cell) => plainCell(cell, isHeader)) };
    }),
  };
}

/**
 * How many rows at the top are headers. A row into which a header's cell reaches is one too, as no cell of a page can reach from
 * the head of a table into its body; a table that would be headers only has none.
 */
function headerRows(rows: readonly WordElement[]): number {
  const body = rows.findIndex(({ isHeader }) => isHeader !== true);
  let headers = body === -1 ? rows.length : body;
  for (let row = 0; row < headers; row++) {
    for (const { rowSpan = 1 } of rows[row]?.children ?? []) headers = Math.max(headers, row + rowSpan);
  }
  return headers < rows.length ? headers : 0;
}

function plainCell(cell: WordElement, inHeader: boolean): WordElement {
  const parts = (cell.children ?? []).filter((part) => part.type !== "paragraph" || hasContent(part));
  if (!parts.every(isPlainParagraph)) return cell;
  const scope = inHeader ? "col" : scopeOf(parts);
  if (scope !== undefined && parts.length > 0) {
    return { ...cell, children: [{ ...parts[0], type: "paragraph", styleName: headerStyle(scope), children: inLines(parts) }] };
  }
  return { ...cell, children: parts.length === 1 ? inLines(parts) : parts };
}

const isPlainParagraph = ({ type, numbering }: WordElement): boolean => type === "paragraph" && (numbering ?? null) === null;

const hasContent = ({ type, value, children = [] }: WordElement): boolean =>
  (type === "text" && value !== "") || type === "noteReference" || children.some(hasContent);

/** The scope that the styles of all paragraphs of a cell agree on. */
function scopeOf(paragraphs: readonly WordElement[]): HeaderScope | undefined {
  const [first, ...others] = paragraphs.map(({ styleName }) => scopes.get(styleName ?? ""));
  return others.every((scope) => scope === first) ? first : undefined;
}

const lineBreak: WordElement & { readonly breakType: "line" } = { type: "break", breakType: "line" };

/** The content of paragraphs, a line each. */
function inLines(paragraphs: readonly WordElement[]): WordElement[] {
  return paragraphs.flatMap(({ children = [] }, index) => [...(index > 0 ? [lineBreak] : []), ...children]);
}
