import fc from "fast-check";
import { edition2021, figureId, type FigureId } from "../../src/statute";

/** Figures by id. */
export type Figures = ReadonlyMap<FigureId, number>;

/** A table with what was changed in it; `truth` holds the right numbers of the wrong figures. */
export interface Spoilt {
  readonly figures: Figures;
  readonly truth: Figures;
}

const block = edition2021.tables.find(({ id }) => id === "applications")?.blocks[0];
const rows = block?.rows ?? [];
const columns = block?.columns ?? [];

/** The 175 figures of table 三. */
export const applicationFigures: readonly FigureId[] = rows.flatMap((row) => columns.map((column) => figureId(row, column)));

/** Puts numbers in the place of others. */
export function spoil(table: Figures, wrong: Figures): Spoilt {
  return {
    figures: new Map([...table, ...wrong]),
    truth: new Map([...wrong.keys()].map((figure) => [figure, table.get(figure) ?? 0])),
  };
}

/** One figure of table 三 replaced by any other number. */
export function anyChange(table: Figures): fc.Arbitrary<Spoilt> {
  return fc
    .tuple(fc.constantFrom(...applicationFigures), fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 2000 })))
    .filter(([figure, value]) => table.get(figure) !== value)
    .map(([figure, value]) => spoil(table, new Map([[figure, value]])));
}

/** So many different figures of table 三, each mistyped in one step. */
export function typingErrors(table: Figures, count: number): fc.Arbitrary<Spoilt> {
  return fc
    .uniqueArray(fc.constantFrom(...applicationFigures), { minLength: count, maxLength: count })
    .chain((figures) => fc.tuple(...figures.map((figure) => mistyped(table.get(figure) ?? 0).map((typed) => [figure, typed] as const))))
    .map((wrong) => spoil(table, new Map(wrong)));
}

/** A number as it comes out of one typing error: two digits exchanged, a digit replaced, left out or put in, a nought too many. */
export function mistyped(value: number): fc.Arbitrary<number> {
  const digits = String(value);
  const digit = fc.integer({ min: 0, max: 9 });
  const at = fc.integer({ min: 0, max: digits.length - 1 });
  const kinds = [
    fc.tuple(at, digit).map(([index, one]) => digits.slice(0, index) + String(one) + digits.slice(index + 1)),
    fc.tuple(at, digit).map(([index, one]) => digits.slice(0, index) + String(one) + digits.slice(index)),
    fc.constant(`${digits}0`),
    at.map((index) => digits.slice(0, index) + digits.slice(index + 1)),
    at.map(
      (index) =>
        digits.slice(0, index) +
        digits
          .slice(index, index + 2)
          .split("")
          .reverse()
          .join("") +
        digits.slice(index + 2),
    ),
  ];
  return fc
    .oneof(...kinds)
    .filter((typed) => typed !== "" && Number(typed) !== value)
    .map(Number);
}

/** Two neighbours of table 三, side by side or one above the other, that hold each other's numbers. */
export function neighbourSwap(table: Figures): fc.Arbitrary<Spoilt> {
  const pairs = rows.flatMap((row, y) =>
    columns.flatMap((column, x): [FigureId, FigureId][] => {
      const figure = figureId(row, column);
      const [beside, below] = [columns[x + 1], rows[y + 1]];
      return [
        ...(beside ? [[figure, figureId(row, beside)] as [FigureId, FigureId]] : []),
        ...(below ? [[figure, figureId(below, column)] as [FigureId, FigureId]] : []),
      ];
    }),
  );
  const different = pairs.filter(([a, b]) => table.get(b) !== undefined && table.get(a) !== table.get(b));
  return fc.constantFrom(...different).map(([a, b]) =>
    spoil(
      table,
      new Map([
        [a, table.get(b) ?? 0],
        [b, table.get(a) ?? 0],
      ]),
    ),
  );
}
