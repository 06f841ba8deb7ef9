import type { FigureId } from "../../statute";
import { figureOf } from "../../figures";
import type { Suspect } from "../suspect";

/** Where a figure stands, as a person finds it: 「D12」. */
export type PlaceOf = (figure: FigureId) => string;

/** Shares of belief from which a suspect is called likely. */
const HIGH = 0.8;
const MIDDLE = 0.4;

/** How sure a sentence may sound. */
export function likelihood({ confidence }: Suspect): "high" | "middle" | "low" {
  if (confidence >= HIGH) return "high";
  return confidence >= MIDDLE ? "middle" : "low";
}

/** Whether the changes are of several rows and several columns: a whole table went one cell too far. */
export function isBlock(changes: Suspect["changes"]): boolean {
  const figures = changes.map(({ figure }) => figureOf(figure));
  return new Set(figures.map(({ row }) => row)).size > 1 && new Set(figures.map(({ column }) => column)).size > 1;
}

/** The first and the last of the cells that change: 「A6:F6」. */
export function rangeOf(changes: Suspect["changes"], placeOf: PlaceOf): string {
  return [...new Set([changes[0], changes.at(-1)].flatMap((one) => (one ? placeOf(one.figure) : [])))].join(":");
}
