import { figureNamed } from "../src/figures";
import type { FigureId } from "../src/statute";

/** A figure of the form by its id, as tests write it down. Throws where no edition has it. */
export function ofForm(id: string): FigureId {
  const figure = figureNamed(id);
  if (figure === undefined) throw new RangeError(`No figure ${id} in the form`);
  return figure;
}

/** Figures with what is said of them, by their ids. */
export const figuresOfForm = <Value>(values: Readonly<Record<string, Value>>): Map<FigureId, Value> =>
  new Map(Object.entries(values).map(([id, value]) => [ofForm(id), value]));
