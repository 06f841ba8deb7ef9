const MARKS: Readonly<Record<string, string>> = { "《": "》", "“": "”", "（": "）", "(": ")", "〔": "〕", "【": "】" };

/** Whether a place of a text is inside a title, a quotation or brackets that opened in the same paragraph. */
export function isQuoted(text: string, place: number): boolean {
  const from = text.lastIndexOf("\n", place - 1) + 1;
  const open: string[] = [];
  for (const mark of text.slice(from, place)) {
    const close = MARKS[mark];
    if (close !== undefined) open.push(close);
    else if (open.includes(mark)) open.splice(open.lastIndexOf(mark));
  }
  return open.some((close) => text.slice(place).split("\n")[0]?.includes(close));
}

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
