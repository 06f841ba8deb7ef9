import { pairedMarks } from "../reading/pairedMarks";

/** A title between 《 and 》, or one within a title between 〈 and 〉, and where its words begin and end. */
export interface WrittenTitle {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

const titleMarks = pairedMarks("《〈<", "》〉>");

/** All titles of a text, those within others too; a mark that is not closed in its paragraph opens none. */
export const titlesIn = (text: string): WrittenTitle[] =>
  titleMarks(text)
    .closed.map(({ start, end }) => ({ title: text.slice(start + 1, end - 1), start, end }))
    .sort((one, other) => one.start - other.start);
