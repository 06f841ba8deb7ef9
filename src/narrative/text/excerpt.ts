import type { Passage } from "../passage";

/** 「……」: words were left out here. */
export const ELLIPSIS = /…+/u;

/** Whether the narrative is an excerpt: what is not in it may stand in the original. */
export const isExcerpt = (passages: readonly Passage[]): boolean => passages.some(({ text }) => ELLIPSIS.test(text));
