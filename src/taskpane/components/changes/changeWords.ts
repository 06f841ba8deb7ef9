import type { RecordedChange } from "../../../jobs";
import { EXPLANATION_SHEET, looksLike, type CellInput } from "../../../workbook";
import type { Texts } from "../../texts";

/** A change in words: where, and what stood there before and since. */
export interface ChangeWords {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** Letters of a text that are shown around what is different in it. */
const AROUND = 6;
/** Letters that are shown of one side at most. */
const MOST = 40;

/** Words for a change: of a long text the part that is different, of several cells the first that was filled or emptied. */
export function changeWords({ what }: RecordedChange, { changes: texts }: Texts): ChangeWords {
  if (what.kind === "flags") return { place: what.sheet, before: "", after: texts.flags(what.flags.length) };
  const [
    {
      area: { sheet, address },
    },
    ...others
  ] = what.parts;
  const place = `${sheet}!${address}${others.length > 0 ? "…" : ""}`;
  // 校验说明 is written in Chinese, whatever the pane speaks.
  if (looksLike(sheet, EXPLANATION_SHEET)) return { place, before: "", after: texts.noted };
  const said = (content: string): string => (content === "" ? texts.blank : texts.content(content));
  const [before, after] = [what.parts.flatMap((part) => part.before.flat()), what.parts.flatMap((part) => part.after.flat())];
  const first = after.findIndex((input, index) => plain(input) !== plain(before[index] ?? ""));
  const [from, to] = different(plain(before[first] ?? ""), plain(after[first] ?? ""));
  return { place: after.length > 1 ? texts.cells(place, after.length) : place, before: said(from), after: said(to) };
}

const plain = (input: CellInput): string => (typeof input === "object" ? input.formula : String(input));

/** Two texts as far as they differ, with some letters around. */
function different(before: string, after: string): readonly [string, string] {
  const [some, others] = [Array.from(before), Array.from(after)];
  let [start, end] = [0, 0];
  while (start < Math.min(some.length, others.length) && some[start] === others[start]) start++;
  while (end < Math.min(some.length, others.length) - start && some.at(-1 - end) === others.at(-1 - end)) end++;
  return [excerpt(some, start, some.length - end), excerpt(others, start, others.length - end)];
}

function excerpt(letters: readonly string[], start: number, end: number): string {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(letters.length, Math.min(end + AROUND, start + MOST))];
  return (from > 0 ? "…" : "") + letters.slice(from, to).join("") + (to < letters.length ? "…" : "");
}
