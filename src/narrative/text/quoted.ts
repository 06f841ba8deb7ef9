const MARKS: Readonly<Record<string, string>> = { "《": "》", "“": "”", "（": "）", "(": ")", "〔": "〕", "【": "】" };

const ANY_MARK = new RegExp(`[\n${Object.entries(MARKS).flat().join("")}]`, "gu");

/**
 * Which places of a text are inside a title, a quotation or brackets; a mark that is not closed in its paragraph opens nothing.
 * The marks are looked for when somebody first asks: most texts have nothing that it matters for.
 */
export function quotedPlaces(text: string): (place: number) => boolean {
  let depths: Int32Array | undefined;
  return (place) => ((depths ??= depthsOf(text))[place] ?? 0) > 0;
}

/** How deep within marks each place of a text is. */
function depthsOf(text: string): Int32Array {
  const depths = new Int32Array(text.length + 2);
  let open: { close: string; at: number }[] = [];
  for (const { index: place, 0: mark } of text.matchAll(ANY_MARK)) {
    const close = MARKS[mark];
    if (mark === "\n") open = [];
    else if (close !== undefined) open.push({ close, at: place });
    else if (CLOSING.has(mark)) {
      const from = open.findLastIndex((one) => one.close === mark);
      if (from < 0) continue;
      const [opened] = open.splice(from);
      if (opened) depths[opened.at + 1] = (depths[opened.at + 1] ?? 0) + 1;
      depths[place + 1] = (depths[place + 1] ?? 0) - 1;
    }
  }
  for (let place = 1; place < depths.length; place += 1) depths[place] = (depths[place] ?? 0) + (depths[place - 1] ?? 0);
  return depths;
}

const CLOSING = new Set(Object.values(MARKS));

/** A text without its titles, those within titles included. */
export function withoutTitles(text: string): string {
  let depth = 0;
  return Array.from(text)
    .filter((character) => {
      if (character === "《") depth += 1;
      const inside = depth > 0;
      if (character === "》") depth = Math.max(0, depth - 1);
      return !inside;
    })
    .join("");
}
