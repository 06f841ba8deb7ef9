/** Where scripts that count figures up look for the number to end with; what stands there until then is a nought, or anything. */
const ENDS = /^data-(?:to|end|target|stop|final|max|count|counter|countup|num|number|val|value|figure)(?:-?(?:to|value|number|num))?$/iu;
const NUMBER = /^\s*[\d,]+(?:\.\d+)?\s*$/u;

/** The number that a script of the page would put in the place of an element's text; `undefined` where none is said. */
export function countedUp(attributes: Readonly<Record<string, string>>): string | undefined {
  for (const [name, value] of Object.entries(attributes)) if (ENDS.test(name) && NUMBER.test(value)) return plain(value);
  return undefined;
}

/** Whether a text is another number than the one that is to stand there. */
export const isOtherNumber = (text: string, number: string): boolean => NUMBER.test(text) && plain(text) !== number;

const plain = (number: string): string => number.replace(/[\s,]/gu, "");
