import type { Block } from "../../statute";
import type { Rectangle } from "../../address";
import { alignRows } from "./alignRows";
import type { BlockCopy } from "./blockCopy";
import { bodiesOf, type Body } from "./bodies";
import { bodyRows } from "./bodyRows";
import { holdsFigures } from "./figureRow";
import { findHeaders, type Header } from "./header";
import { joinHalves } from "./joinHalves";
import type { LabelMatcher } from "./labelMatcher";
import type { TextGrid } from "./textGrid";

/** The share of a block's rows that must be found. */
const SHARE = 0.5;

/** Finds all copies of a block in an area. */
export function blockCopies(grid: TextGrid, matcher: LabelMatcher, block: Block, area: Rectangle, headers: readonly Header[]): BlockCopy[] {
  const own = headers.filter((header) => header.block === block);
  const ends = new Map(own.map((header) => [header, endOf(header, headers, area)]));
  const copies = [...ends].flatMap(([header, end]): BlockCopy[] => {
    if (isNextPage(header, ends, (above) => reachOf(grid, matcher, above, ends.get(above) ?? end))) return [];
    const found = isUnlabelled(block) ? unlabelledBodies(grid, header, end) : bodiesBeside(grid, matcher, header, own, end);
    return found.map((body) => {
      const above = nearestAbove(body, header, own);
      return { header: above, body, alignment: alignRows(grid, above, body) };
    });
  });
  const large = joinHalves(copies).filter(({ body }) => body.rows.size >= block.rows.length * SHARE);
  const filled = large.filter(({ header, body }) => [...body.rows.values()].some((row) => holdsFigures(grid, header, row)));
  return filled.length > 0 ? filled : large;
}

/** The headers of every block of a table. */
export const tableHeaders = (grid: TextGrid, matcher: LabelMatcher, blocks: readonly Block[], area: Rectangle): Header[] =>
  blocks.flatMap((block) => findHeaders(grid, matcher, block, area));

const isUnlabelled = ({ rows }: Block): boolean => rows.every(({ path }) => path.length === 0);

const sameColumns = (one: Header, other: Header): boolean =>
  one.columns.size === other.columns.size && [...one.columns].every(([index, column]) => other.columns.get(index) === column);

/** Of headers over the same columns, the one that stands next above a body. */
function nearestAbove({ rows }: Body, header: Header, headers: readonly Header[]): Header {
  const first = Math.min(...rows.values());
  return headers.findLast((other) => other.bottom < first && sameColumns(other, header)) ?? header;
}

/** A header that stands again over the same columns heads the next page of the one above it, where that one's rows go on below it. */
function isNextPage(header: Header, ends: ReadonlyMap<Header, number>, reach: (above: Header) => number): boolean {
  if (isUnlabelled(header.block)) return false;
  return [...ends].some(([above, end]) => above.bottom < header.top && header.top <= end && sameColumns(above, header) && reach(above) > header.bottom);
}

/** The last row below a header whose label is the block's, as far as its rows go on: another table between ends them. */
const reachOf = (grid: TextGrid, matcher: LabelMatcher, header: Header, end: number): number =>
  bodyRows(grid, matcher, header, end).findLast(({ indexes }) => indexes.length > 0)?.row ?? header.bottom;

/**
 * The last row that can belong to a header: above the next header of other columns, or the area's last row. Blocks may have the same
 * labels in their headers; then their rows tell them apart.
 */
function endOf(header: Header, headers: readonly Header[], area: Rectangle): number {
  const below = headers.filter(({ top }) => top > header.bottom);
  const again = below.filter((other) => other.block === header.block && sameColumns(other, header) && !isUnlabelled(header.block));
  const others = below.filter(({ top }) => !again.some((same) => same.top === top));
  return Math.min(area.bottom, ...others.map(({ top }) => top - 1));
}

/** The bodies below a header; its labels stand left of its columns or, where two headers share them, left of the first header's. */
function bodiesBeside(grid: TextGrid, matcher: LabelMatcher, header: Header, headers: readonly Header[], end: number): Body[] {
  const again = headers.filter((other) => sameColumns(other, header)).map(({ top }) => top);
  const bodies = bodiesOf(bodyRows(grid, matcher, header, end), header.block, again);
  if (bodies.length > 0 || header.ordinal === 0) return bodies;
  const first = headers.find(({ top, ordinal }) => top === header.top && ordinal === 0);
  return first ? bodiesOf(bodyRows(grid, matcher, { ...header, labels: first.labels }, end), header.block, again) : [];
}

/** Empty rows between a header and its figures that may have been put in. */
const GAP = 5;
/** Rows below one header that a person is asked about; below a longer list nobody would find the right one by its address. */
const MOST_COPIES = 12;

/** Where the form prints no row label, the figures stand in the first row below the header; each further row is another copy. */
function unlabelledBodies(grid: TextGrid, header: Header, end: number): Body[] {
  const rows: number[] = [];
  for (let row = header.bottom + 1; rows.length < MOST_COPIES && row <= Math.min(end, (rows.at(-1) ?? header.bottom) + GAP); row++) {
    if (holdsFigures(grid, header, row)) rows.push(row);
    else if (rows.length > 0) break;
  }
  if (rows.length === 0) rows.push(header.bottom + 1);
  return rows.map((row) => ({
    rows: new Map([[0, row]]),
    labelColumn: Math.min(...header.columns.values()),
    labels: new Map<number, number>(),
    changed: [],
    extra: [],
    doubled: [],
  }));
}
