import type { Rule } from "./marks";

/** A table as its lines are drawn: between them, from left to right and from top to bottom, lie its columns and rows. */
export interface RuledTable {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** A cell: what no line divides, by the rows and columns that it covers. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Whether no line ends it at the table's right side: where it is blank its row is shorter than others. */
  readonly isOpen: boolean;
}

/** Lines no further apart are one; lines whose ends lie no further away from another meet it. In points. */
const NEAR = 2.5;
/** A line that covers so much of the edge of a cell divides it from the next. */
const COVERED = 0.6;
/** More lines than any table of the form has. */
const MOST = 400;

/** The tables of a page by its ruled lines. Lines that meet are one table. */
export function ruledTables(rules: readonly Rule[]): RuledTable[] {
  const whole = joinedRules(rules);
  return connected(whole).flatMap((group) => tableOf(group) ?? []);
}

/** Lines that lie on one another, or go on from one another, are one. */
function joinedRules(rules: readonly Rule[]): Rule[] {
  return [true, false].flatMap((lies) => {
    const sorted = rules.filter((rule) => rule.lies === lies).sort((a, b) => a.at - b.at || a.from - b.from);
    const levels: { at: number; rules: Rule[] }[] = [];
    for (const rule of sorted) {
      const level = levels.at(-1);
      if (level && rule.at - level.at <= NEAR) level.rules.push(rule);
      else levels.push({ at: rule.at, rules: [rule] });
    }
    return levels.flatMap(({ rules: own }) => {
      const at = own.reduce((sum, rule) => sum + rule.at, 0) / own.length;
      const stretches: { from: number; to: number }[] = [];
      for (const { from, to } of [...own].sort((a, b) => a.from - b.from)) {
        const last = stretches.at(-1);
        if (last && from - last.to <= NEAR) last.to = Math.max(last.to, to);
        else stretches.push({ from, to });
      }
      return stretches.map((stretch) => ({ lies, at, ...stretch }));
    });
  });
}

const meet = (one: Rule, other: Rule): boolean =>
  one.lies !== other.lies && one.at >= other.from - NEAR && one.at <= other.to + NEAR && other.at >= one.from - NEAR && other.at <= one.to + NEAR;

function connected(rules: readonly Rule[]): Rule[][] {
  const standing = rules.filter(({ lies }) => !lies);
  const lying = rules.filter(({ lies }) => lies);
  const left = new Set(rules);
  const groups: Rule[][] = [];
  for (const first of standing) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const rule of group) {
      for (const other of rule.lies ? standing : lying)
        if (left.has(other) && meet(rule, other)) {
          left.delete(other);
          group.push(other);
        }
    }
    groups.push(group);
  }
  for (const group of groups) addOuter(group, lying, left);
  return groups;
}

/** Room that a row takes at most which is open at both sides. */
const OPEN_ROW = 40;

/** A table without sides: a line right above or below it that is as long as its own ends a row of it. */
function addOuter(group: Rule[], lying: readonly Rule[], left: Set<Rule>): void {
  const isAlike = (rule: Rule): boolean => group.some((own) => own.lies && Math.abs(own.from - rule.from) <= NEAR && Math.abs(own.to - rule.to) <= NEAR);
  for (const rule of lying) {
    const places = group.filter(({ lies }) => lies).map(({ at }) => at);
    const gap = Math.max(Math.min(...places) - rule.at, rule.at - Math.max(...places));
    if (left.has(rule) && gap > 0 && gap <= OPEN_ROW && isAlike(rule)) {
      left.delete(rule);
      group.push(rule);
    }
  }
}

function tableOf(group: readonly Rule[]): RuledTable | undefined {
  const lying = group.filter(({ lies }) => lies);
  const standing = group.filter(({ lies }) => !lies);
  const columns = places(standing, lying);
  const rows = places(lying, standing);
  if (columns.length < 2 || rows.length < 2 || columns.length > MOST || rows.length > MOST) return undefined;
  const cells = cellsOf(
    rows.length - 1,
    columns.length - 1,
    (row, column) => isCovered(lying, rows[row] ?? 0, columns[column] ?? 0, columns[column + 1] ?? 0),
    (row, column) => isCovered(standing, columns[column] ?? 0, rows[row] ?? 0, rows[row + 1] ?? 0),
  );
  const isOpen = ({ row, rowSpan, column, columnSpan }: Omit<RuledCell, "isOpen">): boolean =>
    column + columnSpan === columns.length - 1 && !isCovered(standing, columns.at(-1) ?? 0, rows[row] ?? 0, rows[row + rowSpan] ?? 0);
  return { columns, rows, cells: cells.map((cell) => ({ ...cell, isOpen: isOpen(cell) })) };
}

/** Where lines of one direction lie; a table that is open at a side ends where the lines across do. */
function places(own: readonly Rule[], across: readonly Rule[]): number[] {
  const ends = [Math.min(...across.map(({ from }) => from)), Math.max(...across.map(({ to }) => to))].filter(Number.isFinite);
  const all = [...own.map(({ at }) => at), ...ends].sort((a, b) => a - b);
  return all.filter((place, index) => index === 0 || place - (all[index - 1] ?? 0) > NEAR);
}

function isCovered(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const covered = rules.reduce((sum, rule) => (Math.abs(rule.at - at) > NEAR ? sum : sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from))), 0);
  return covered >= COVERED * (to - from);
}

type IsDivided = (row: number, column: number) => boolean;

/** @param above whether a line divides a place from the one above it @param before whether one divides it from the one to its left */
function cellsOf(rows: number, columns: number, above: IsDivided, before: IsDivided): Omit<RuledCell, "isOpen">[] {
  const taken = new Set<number>();
  const cells: Omit<RuledCell, "isOpen">[] = [];
  const isFree = (row: number, column: number): boolean => !taken.has(row * columns + column);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isFree(row, column)) continue;
      let columnSpan = 1;
      while (column + columnSpan < columns && isFree(row, column + columnSpan) && !before(row, column + columnSpan)) columnSpan++;
      const across = Array.from({ length: columnSpan }, (_, step) => column + step);
      let rowSpan = 1;
      const isWhole = (at: number): boolean => across.every((one) => isFree(at, one) && !above(at, one)) && across.slice(1).every((one) => !before(at, one));
      while (row + rowSpan < rows && isWhole(row + rowSpan)) rowSpan++;
      for (let step = 0; step < rowSpan; step++) for (const one of across) taken.add((row + step) * columns + one);
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return cells;
}
