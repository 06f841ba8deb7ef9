/**
 * Does some work for each item, several at a time, and gives the results in the order of the items. No more than `depth` says at the
 * time are under way or wait to be taken, so the memory does not grow with their number.
 * @param work must not reject
 */
export async function* inOrder<Item, Result>(items: Iterable<Item>, depth: () => number, work: (item: Item) => Promise<Result>): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    underWay.push(work(item));
    while (underWay.length >= depth()) {
      const first = underWay.shift();
      if (first) yield await first;
    }
  }
  for (const result of underWay) yield await result;
}
