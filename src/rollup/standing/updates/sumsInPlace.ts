import type { CellPlace } from "../../../workbook";
import type { Standing } from "../standing";

/** Which figures of the standard sheets are not summed up where they stand, by their places in the form. */
export interface SumsInPlace {
  /** Figures in whose cell no sum stands. */
  readonly missing: readonly number[];
  /** Figures in whose cell another one is summed up. */
  readonly others: readonly { readonly index: number; readonly other: number }[];
}

const keyOf = ({ sheet, address }: CellPlace): string => `${sheet}\0${address}`;

/** Holds the sums against the cells that they stand in: a sum is known by the figure that it sums up, wherever a person has moved it. */
export function sumsInPlace({ sums, places }: Pick<Standing, "sums" | "places">, count: number): SumsInPlace {
  const summed = new Map(sums.map((sum) => [keyOf(sum), sum.index]));
  const anywhere = new Set(sums.map(({ index }) => index));
  const missing: number[] = [];
  const others: { readonly index: number; readonly other: number }[] = [];
  for (let index = 0; index < count; index++) {
    const place = places[index];
    const stands = place && summed.get(keyOf(place));
    if (stands !== undefined && stands !== index) others.push({ index, other: stands });
    else if (stands === undefined && (place !== undefined || !anywhere.has(index))) missing.push(index);
  }
  return { missing, others };
}
