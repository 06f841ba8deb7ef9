import type { TextWords } from "../textWords";

/** D5: a number of an enumeration is skipped, repeated, or the first is missing. `marks`: the numbers as written. */
export interface SequenceFault {
  readonly what: "sequence";
  readonly why: "skipped" | "repeated" | "noFirst";
  readonly marks: readonly string[];
  readonly wanted: string;
}

/** D10: so many points are announced, and `count` follow. */
export interface StatedPointsFault {
  readonly what: "statedPoints";
  readonly stated: number;
  readonly count: number;
}

/** What is said of it. */
export const sequenceWords: TextWords<SequenceFault> = {
  zh: ({ evidence, place, words }) => sequenceZh(place, words, evidence),
  en: ({ evidence, place, words }) => sequenceEn(place, words, evidence),
};

/** What is said of it. */
export const statedPointsWords: TextWords<StatedPointsFault> = {
  zh: ({ evidence, place, words }) => `${place}写的是${words}，后面列了 ${evidence.count} 项，不是 ${evidence.stated} 项。请核对项数，或补写漏掉的。`,
  en: ({ evidence, place, words }) =>
    `${place} says ${words}, and ${evidence.count} follow, not ${evidence.stated}. Check the number, or write what is missing.`,
};

function sequenceZh(place: string, words: string, { why, marks, wanted }: SequenceFault): string {
  const said = `“${marks.join("…")}”`;
  switch (why) {
    case "noFirst":
      return `${place}列举从${words}开始，前面没有“${wanted}”。请核对序号。`;
    case "skipped":
      return `${place}列举写的是${said}，缺“${wanted}”。请核对是漏写一项，还是序号写错。`;
    case "repeated":
      return `${place}列举写的是${said}，${words}重复或颠倒，此处应为“${wanted}”。请核对序号。`;
  }
}

function sequenceEn(place: string, words: string, { why, marks, wanted }: SequenceFault): string {
  const said = marks.map((mark) => `“${mark}”`).join(", ");
  switch (why) {
    case "noFirst":
      return `${place} begins a list with ${words}; “${wanted}” is missing. Check the numbers.`;
    case "skipped":
      return `${place} numbers a list ${said}; “${wanted}” is missing. Check whether an item or only its number is wrong.`;
    case "repeated":
      return `${place} numbers a list ${said}; ${words} should be “${wanted}”. Check the numbers.`;
  }
}
