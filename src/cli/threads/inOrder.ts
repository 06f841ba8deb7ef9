/**
 * Does some work for each item, several at a time, and gives the results in the order of the items. No more than `depth` items are under
 * way or wait to be taken, so the memory does not grow with their number.
 * @param work must not reject
 */
export async function* inOrder<Item, Result>(items: Iterable<Item>, depth: number, work: (item: Item) => Promise<Result>): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    underWay.push(work(item));
    if (underWay.length < depth) continue;
    const [first] = underWay.splice(0, 1);
    if (first) yield await first;
  }
  for (const result of underWay) yield await result;
}
