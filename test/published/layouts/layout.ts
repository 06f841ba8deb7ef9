import fc from "fast-check";

/** How a page lays a report out; what it says stays the same. */
export interface Layout {
  /** What becomes of merged cells: kept; blanks in their place; the label in each place; nothing in their place, so that all behind them moves. */
  readonly spans: "kept" | "blank" | "repeated" | "dropped";
  /** Where tables are cut: nowhere; 表二 into its blocks; 表三 after so many of its rows. */
  readonly cut: readonly ("blocks" | number)[];
  /** What stands between the halves. */
  readonly between: "nothing" | "page" | "caption" | "header";
  readonly nested: "none" | "cell" | "page" | "twice";
  readonly markup: "plain" | "word" | "wps" | "loose";
  /** How labels are written, one way a label at random. */
  readonly labels: "form" | "varied";
  readonly figures: "plain" | "varied" | "nothing";
  /** The header of 表三 twice. */
  readonly doubled: boolean;
  /** Rows of the header of 表四. */
  readonly fourth: "three" | "two" | "one";
  /** A column in front that counts rows. */
  readonly counted: boolean;
  /** For what is chosen cell by cell. */
  readonly seed: number;
}

const often = <Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: others.length + 1, arbitrary: fc.constant(usual) }, { weight: others.length, arbitrary: fc.constantFrom(...others) });

export const layouts: fc.Arbitrary<Layout> = fc.record({
  spans: often<Layout["spans"]>("kept", "blank", "repeated", "dropped"),
  cut: fc.oneof(
    fc.constant([]),
    fc.constant(["blocks"] as const),
    fc.integer({ min: 3, max: 24 }).map((row) => [row]),
    fc.integer({ min: 3, max: 24 }).map((row) => ["blocks", row] as const),
  ),
  between: fc.constantFrom<Layout["between"]>("nothing", "page", "caption", "header"),
  nested: often<Layout["nested"]>("none", "cell", "page", "twice"),
  markup: fc.constantFrom<Layout["markup"]>("plain", "word", "wps", "loose"),
  labels: fc.constantFrom<Layout["labels"]>("form", "varied"),
  figures: often<Layout["figures"]>("plain", "varied", "nothing"),
  doubled: often(false, true),
  fourth: fc.constantFrom<Layout["fourth"]>("three", "two", "one"),
  counted: often(false, false, true),
  seed: fc.integer(),
});

/** Numbers from 0 to 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of several at random. */
export function oneOf<Item>(random: () => number, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}
