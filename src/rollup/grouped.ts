/** Items by a key, those of one in the order in which they came. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item, index: number) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
