import type { CellPlace, Explanation, Sheets } from "../../workbook";
import { addExplanation } from "../answers/addExplanation";

/** A number as it stands in a text, by which it is known again. */
export interface SaidNumber {
  /** The quantity as written: 「23 条」. */
  readonly words: string;
  /** The quantity with the words before it, in its paragraph. */
  readonly context: string;
}

const PREFIX = "unlinked:";

/**
 * Remembers that a number of 正文 need not be linked (不用关联), as a row of 校验说明: nothing is hidden, and who deletes the row is asked again. It
 * lapses when the number or the words before it change.
 */
export async function leaveUnlinked(sheets: Sheets, place: CellPlace, { words, context }: SaidNumber, when: Date): Promise<void> {
  await addExplanation(sheets, {
    id: PREFIX + words,
    finding: `正文里的“${words}”不用与表关联`,
    place: `${place.sheet}!${place.address}`,
    values: context,
    reason: "不用关联",
    who: "",
    when,
  });
}

/** Whether a person has said of a number that it need not be linked. */
export const isLeftUnlinked = ({ words, context }: SaidNumber, explanations: readonly Explanation[]): boolean =>
  explanations.some(({ id, values }) => id === PREFIX + words && values === context);
