/** Checks of the words of 正文: D1–D9, and B4, the repetition of last year's. */
export { checkText } from "./checkText";
export type { TextContext } from "./context";
export { REPEATED_LENGTH } from "./alike";
export { likenesses } from "./likeness";
export { repetition } from "./repetition";
