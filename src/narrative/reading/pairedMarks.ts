/** Marks that are closed in their paragraph, from the first to behind the last, and where others stand that nothing closes there. */
export interface PairedMarks {
  /** Those within others come before them. */
  readonly closed: readonly { readonly start: number; readonly end: number }[];
  readonly unclosed: readonly number[];
}

/** Gives the function that finds which marks of a text belong together, of those that open and those that close. */
export function pairedMarks(opens: string, closes: string): (text: string) => PairedMarks {
  const marks = new RegExp(`[\\n${opens}${closes}]`, "gu");
  return (text) => {
    const open: number[] = [];
    const closed: { start: number; end: number }[] = [];
    const unclosed: number[] = [];
    for (const { index, 0: mark } of text.matchAll(marks)) {
      if (mark === "\n") unclosed.push(...open.splice(0));
      else if (opens.includes(mark)) open.push(index);
      else {
        const start = open.pop();
        if (start !== undefined) closed.push({ start, end: index + 1 });
      }
    }
    return { closed, unclosed: [...unclosed, ...open] };
  };
}
