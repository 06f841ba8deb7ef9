/** A part of a text: UTF-16 offsets. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

/** How much of a sentence is kept on either side of the words; none is as long but what has no marks. */
const LONGEST_SIDE = 300;

/** Where a sentence ends for a reader, who is shown as little as says it. */
const SHOWN_END = /[。！？；\n]/u;
/** Where a sentence ends for what it says: semicolons go on with it. */
export const FULL_STOP = /[。！？\n]/u;
/** The same of a character by its code: texts are looked through letter by letter. */
export const isFullStop = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xa;

/** The sentence of a text that stands around some of its words, without the mark that ends the one before. */
export function sentenceAround(text: string, { start, end }: Words): string {
  let to = end;
  while (to < text.length && to - end < LONGEST_SIDE && !SHOWN_END.test(text[to - 1] ?? "")) to += 1;
  return text.slice(startBefore(text, start, SHOWN_END), to).trim();
}

/** The sentence around a place up to full stops, without either. */
export function fullSentence(text: string, place: number): string {
  let to = place;
  while (to < text.length && to - place < LONGEST_SIDE && !FULL_STOP.test(text[to] ?? "")) to += 1;
  return sentenceBefore(text, place) + text.slice(place, to);
}

/** What of the sentence stands before a place. */
export const sentenceBefore = (text: string, place: number): string => text.slice(startBefore(text, place, FULL_STOP), place);

/** Where the paragraph around a place begins. */
export const paragraphStart = (text: string, place: number): number => text.lastIndexOf("\n", place - 1) + 1;

/** The paragraph around a place. */
export function paragraphAround(text: string, place: number): string {
  const end = text.indexOf("\n", place);
  return text.slice(paragraphStart(text, place), end < 0 ? text.length : end);
}

function startBefore(text: string, place: number, stop: RegExp): number {
  let from = place;
  while (from > 0 && place - from < LONGEST_SIDE && !stop.test(text[from - 1] ?? "")) from -= 1;
  return from;
}
