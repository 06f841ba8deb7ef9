/** How many places a sentence names before it says 等. */
const NAMED = 5;

/** Places in a row, the first few of many. */
export const namedZh = (places: readonly string[]): string => places.slice(0, NAMED).join("、") + (places.length > NAMED ? "等" : "");

/** The same in English. */
export const namedEn = (places: readonly string[]): string => places.slice(0, NAMED).join(", ") + (places.length > NAMED ? " and more" : "");
