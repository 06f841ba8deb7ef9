/** Marks that are closed in their paragraph, from the first to behind the last, and where others stand that nothing closes there. */
export interface PairedMarks {
  /** Those within others come before them. */
  readonly closed: readonly { readonly start: number; readonly end: number }[];
  readonly unclosed: readonly number[];
}

/** Finds which marks of a text belong together, of those that open and those that close. */
export function pairedMarks(text: string, opens: RegExp, closes: RegExp): PairedMarks {
  const open: number[] = [];
  const closed: { start: number; end: number }[] = [];
  const unclosed: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const mark = text.charAt(place);
    if (mark === "\n") unclosed.push(...open.splice(0));
    else if (opens.test(mark)) open.push(place);
    else if (closes.test(mark)) {
      const start = open.pop();
      if (start !== undefined) closed.push({ start, end: place + 1 });
    }
  }
  return { closed, unclosed: [...unclosed, ...open] };
}
