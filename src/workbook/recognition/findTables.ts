import type { Edition, Table } from "../../statute";
import { searchArea } from "./anchors";
import { blockCopies, tableHeaders } from "./blockCopies";
import type { BlockCopy } from "./blockCopy";
import { foundTable, type FoundTable } from "./foundTable";
import { tableLabels } from "./formLabels";
import { LabelMatcher } from "./labelMatcher";
import type { TextGrid } from "./textGrid";

/**
 * Finds every copy of a table of the form in a sheet, by its row and column labels alone: where it stands, what stands between its rows and
 * how labels are written does not matter as long as each can be told from the others. Copies come from the top to the bottom.
 */
export function findTables(grid: TextGrid, edition: Edition, table: Table): FoundTable[] {
  const labels = tableLabels(edition, table);
  const area = searchArea(grid, labels);
  if (area === undefined) return [];
  const matcher = LabelMatcher.of(labels);
  const headers = tableHeaders(grid, matcher, table.blocks, area);
  const copies = table.blocks.flatMap((block) => blockCopies(grid, matcher, block, area, headers));
  return tableCopies(copies, table).flatMap((own) => foundTable(edition, table, grid, own) ?? []);
}

/** Sorts the copies of blocks into copies of the table: side by side by their columns, below one another by the order of blocks. */
function tableCopies(copies: readonly BlockCopy[], { blocks }: Table): BlockCopy[][] {
  const tables: BlockCopy[][] = [];
  const beside = new Map<string, BlockCopy[]>();
  for (const copy of [...copies].sort((a, b) => topOf(a) - topOf(b))) {
    const key = `${copy.body.labelColumn}:${copy.header.ordinal}`;
    beside.set(key, [...(beside.get(key) ?? []), copy]);
  }
  for (const column of beside.values()) {
    let last = Infinity;
    for (const copy of column) {
      const index = blocks.indexOf(copy.header.block);
      if (index <= last) tables.push([]);
      last = index;
      tables.at(-1)?.push(copy);
    }
  }
  return tables;
}

const topOf = ({ body }: BlockCopy): number => Math.min(...body.rows.values());
