/** Sorts by a key, or by several, the first that differs: texts by their code points, whatever the machine's language. */
export const inOrder =
  <Item>(...keys: readonly ((item: Item) => string | number)[]) =>
  (one: Item, other: Item): number => {
    for (const key of keys) {
      const [a, b] = [key(one), key(other)];
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  };
