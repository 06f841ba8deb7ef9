/** A line of the sheet with the lines of the form that its label may mean, by their indexes. */
export interface Meant {
  readonly indexes: readonly number[];
}

interface Step<Item> {
  readonly index: number;
  readonly item: Item;
  readonly length: number;
  readonly before: Step<Item> | undefined;
}

/** The longest choice of lines whose indexes in the form rise as they come in the sheet; the index of each. */
export function longestAscent<Item extends Meant>(items: readonly Item[]): Map<number, Item> {
  const steps: Step<Item>[] = [];
  for (const item of items) {
    const own = item.indexes.map((index): Step<Item> => {
      const before = steps.reduce<Step<Item> | undefined>((best, step) => (step.index < index && step.length > (best?.length ?? 0) ? step : best), undefined);
      return { index, item, length: (before?.length ?? 0) + 1, before };
    });
    steps.push(...own);
  }
  const chosen = new Map<number, Item>();
  let step = steps.reduce<Step<Item> | undefined>((best, one) => (one.length > (best?.length ?? 0) ? one : best), undefined);
  for (; step; step = step.before) chosen.set(step.index, step.item);
  return chosen;
}
