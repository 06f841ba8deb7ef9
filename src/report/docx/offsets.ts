/** The index of the last of several things, in the order of their offsets, that begins at an offset or before it; -1 where none does. */
export function lastUpTo(things: readonly { readonly offset: number }[], offset: number): number {
  let [from, to] = [0, things.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((things[middle]?.offset ?? Infinity) <= offset) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
