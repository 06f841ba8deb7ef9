import { formHeaders, type FormHeader, type HeaderNode } from "./formHeader";
import { labelLetters } from "./labelLetters";

/** A header of the form in a table, and how many rows of the table it takes. */
export interface FoundHeader {
  readonly header: FormHeader;
  readonly rows: number;
}

/** The most rows that a header takes. */
const MOST_ROWS = 4;

/**
 * The header of the form that begins in a row: all its columns are named, in the form's order, in whatever rows and with whatever merged cells. What stands
 * before the first of them is the corner.
 * @param rows the texts of the cells, row by row as they come, whatever they cover
 */
export function matchHeader(rows: readonly (readonly string[])[], start: number): FoundHeader | undefined {
  for (const header of formHeaders) {
    const count = headerRows(header, rows.slice(start, start + MOST_ROWS));
    if (count !== undefined) return { header, rows: count };
  }
  return undefined;
}

function headerRows({ nodes }: FormHeader, rows: readonly (readonly string[])[]): number | undefined {
  const lines: (readonly HeaderNode[])[] = [];
  const used = new Set<HeaderNode>();
  for (const texts of rows) {
    const line = nodesIn(texts, nodes, used) ?? nodesIn(texts, nodes, new Set());
    if (line === undefined || line.length === 0) return undefined;
    lines.push(line);
    for (const node of line) used.add(node);
    if (nodes.every((node) => !node.isLeaf || used.has(node))) return isInOrder(lines, nodes, rows) ? lines.length : undefined;
  }
  return undefined;
}

/** The labels that the texts of a row are, in the order of the columns; `undefined` where one behind the first is none. */
function nodesIn(texts: readonly string[], nodes: readonly HeaderNode[], used: ReadonlySet<HeaderNode>): HeaderNode[] | undefined {
  const line: HeaderNode[] = [];
  let last = "";
  for (const text of texts) {
    const key = labelLetters(text);
    if (key === "" || (key === last && line.length > 0 && line.at(-1)?.isLeaf !== true)) continue;
    const end = line.at(-1)?.to ?? -1;
    const node = nodes.find((one) => one.from > end && !used.has(one) && one.keys.has(key));
    // A label that is merged over columns may be repeated in each.
    if (!node && key === last) continue;
    if (!node && line.length > 0) return undefined;
    if (node) line.push(node);
    last = key;
  }
  return line;
}

/**
 * Whether nothing is left to chance: a row that has columns of its own has all others too, or what stands over them; a label that several columns have stands under, or
 * behind, the one that tells them apart.
 */
function isInOrder(lines: readonly (readonly HeaderNode[])[], nodes: readonly HeaderNode[], rows: readonly (readonly string[])[]): boolean {
  const leaves = nodes.filter(({ isLeaf }) => isLeaf);
  const over = (leaf: HeaderNode, line: readonly HeaderNode[]): boolean => line.some(({ from, to }) => from <= leaf.from && leaf.to <= to);
  const firstRow = (leaf: HeaderNode): number => lines.findIndex((line) => line.includes(leaf));
  const isPlaced = leaves.every((leaf) => lines.every((line, row) => row >= firstRow(leaf) || !line.some(({ isLeaf }) => isLeaf) || over(leaf, line)));
  const said = new Set(rows.slice(0, lines.length).flatMap((texts) => texts.map(labelLetters)));
  const groups = lines.flat().filter(({ isLeaf }) => !isLeaf);
  const isTold = leaves.every((leaf) => {
    const alike = leaves.filter((other) => other !== leaf && other.own === leaf.own);
    const covers = (group: HeaderNode, one: HeaderNode): boolean => group.from <= one.from && one.to <= group.to;
    return (
      alike.length === 0 ||
      groups.some((group) => covers(group, leaf) && !alike.some((other) => covers(group, other))) ||
      [...leaf.keys].some((key) => said.has(key) && !alike.some((other) => other.keys.has(key)))
    );
  });
  return isPlaced && isTold;
}
