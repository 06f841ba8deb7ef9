import type { Section } from "../statute";

/** 「二、」 before the words of a heading, with any of the marks that people put there. */
const NUMBER = /^\s*(?<number>[一二三四五六七八九十])\s*[、，,.．]\s*/u;

/** Words that the headings of published reports have or leave out. */
const LOOSE = /[的和与及]|[\s\p{P}\p{S}]/gu;

/**
 * Whether a paragraph is the heading of the section that it stands in: in the words of the form, or in those that published reports use.
 * Without the section's number it must be the first of the section's text.
 */
export function isSectionHeading(text: string, section: Section, isFirst: boolean): boolean {
  const number = NUMBER.exec(text)?.groups?.["number"];
  return (isFirst || number === section.number) && headingKeys(section).has(headingKey(text));
}

/** A heading as it is compared, without its number. */
export const headingKey = (text: string): string => text.replace(NUMBER, "").normalize("NFKC").replace(LOOSE, "");

/** The wordings of a section's heading as they are compared. */
const headingKeys = ({ heading, variants = [] }: Section): ReadonlySet<string> => new Set([heading, ...variants].map(headingKey));
