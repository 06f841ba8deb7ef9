import type { Finding } from "../finding";
import { blanksIn } from "./blanks";
import type { SaidText } from "./context";
import { namedPassage } from "./namedPassage";
import { aboutWords } from "./textFinding";
import { yearsOf } from "../reading/years";

/** A year whose day or month stands in digits behind it: 2024.1.1, 2024-12-31. */
const YEAR_OF_DAY = /(?<!\d)(?:19|20)\d{2}(?=[.\-/]\d)/gu;

/** D6, D1: blanks of a template, and other years than the report's, in what 基本信息 says; once, where it stands, and not where a tag prints it. */
export const checkSaid = (said: readonly SaidText[], year: number): Finding[] =>
  said.filter(({ isRead }) => isRead !== true).flatMap((one) => [...leftBlanks(one), ...otherYears(one, year)]);

function leftBlanks({ name, value, hasTags }: SaidText): Finding[] {
  return blanksIn(value)
    .filter(({ start }) => !(hasTags === true && value[start] === "{"))
    .map((words) => aboutWords("D6", namedPassage(value), words, { what: "blank", name }));
}

function otherYears({ name, value, years }: SaidText, year: number): Finding[] {
  if (years === undefined || Number.isNaN(year)) return [];
  const written = [
    ...yearsOf(value),
    ...[...value.matchAll(YEAR_OF_DAY)].map(({ 0: digits, index }) => ({ year: Number(digits), start: index, end: index + digits.length })),
  ];
  const other = written.find((one) => one.year !== year);
  if (other === undefined || (years === "one" && (value.includes("{年度}") || written.some((one) => one.year === year)))) return [];
  return [aboutWords("D1", namedPassage(value), other, { what: "otherYear", year: other.year, reportYear: year, name })];
}
