import { NAMED_SECTION } from "../narrativePlace";
import type { Passage } from "../passage";

/** A text that stands in no row of 正文 but in the table of 要素. */
export const namedPassage = (text: string): Passage => ({ section: NAMED_SECTION, heading: "", text, row: -1 });
