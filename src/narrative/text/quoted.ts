const MARKS: Readonly<Record<string, string>> = { "《": "》", "“": "”", "（": "）", "(": ")", "〔": "〕", "【": "】" };

/**
 * Which places of a text are inside a title, a quotation or brackets; a mark that is not closed in its paragraph opens nothing.
 * One pass over the text.
 */
export function quotedPlaces(text: string): (place: number) => boolean {
  const depths = new Int32Array(text.length + 2);
  let open: { close: string; at: number }[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const mark = text.charAt(place);
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
  return (place) => (depths[place] ?? 0) > 0;
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
