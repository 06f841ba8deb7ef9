import type { BlockCopy } from "./blockCopy";

/**
 * Puts the halves of a block together that a page has cut in two, each with a header of its own: where the rows of one go on where those of the
 * one above it end. The columns of the halves may differ, since the second may have lost merged cells at its left.
 */
export function joinHalves(copies: readonly BlockCopy[]): BlockCopy[] {
  const joined: BlockCopy[] = [];
  for (const copy of [...copies].sort((a, b) => topOf(a) - topOf(b))) {
    const at = joined.findIndex((one) => goesOn(one, copy));
    const first = joined[at];
    if (first) joined[at] = together(first, copy);
    else joined.push(copy);
  }
  return joined;
}

const topOf = ({ body }: BlockCopy): number => Math.min(...body.rows.values());

/**
 * Whether the second copy's rows follow the first's, in the form and in the sheet, with nothing of the block between. The header of a page is
 * repeated as it is: one with other columns of the block stands over something else.
 */
function goesOn(one: BlockCopy, other: BlockCopy): boolean {
  const isRepeated = one.header.columns.size === other.header.columns.size && [...one.header.columns.keys()].every((index) => other.header.columns.has(index));
  return isRepeated && Math.max(...one.body.rows.keys()) + 1 === Math.min(...other.body.rows.keys()) && Math.max(...one.body.rows.values()) < other.header.top;
}

function together(one: BlockCopy, other: BlockCopy): BlockCopy {
  return {
    header: { ...one.header, changed: [...one.header.changed, ...other.header.changed] },
    body: {
      ...one.body,
      rows: new Map([...one.body.rows, ...other.body.rows]),
      labels: new Map([...one.body.labels, ...other.body.labels]),
      changed: [...one.body.changed, ...other.body.changed],
      extra: [...one.body.extra, ...other.body.extra],
      doubled: [...one.body.doubled, ...other.body.doubled],
    },
    alignment: {
      columns: one.alignment.columns,
      cells: new Map([...one.alignment.cells, ...other.alignment.cells]),
      shifted: [...one.alignment.shifted, ...other.alignment.shifted],
      unaligned: [...one.alignment.unaligned, ...other.alignment.unaligned],
    },
  };
}
