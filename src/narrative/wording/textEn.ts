import { englishCount } from "../../language";
import { sectionEn } from "../../findings";
import type { TextEvidence } from "../text/textEvidence";
import { quotedAround } from "./quotedAround";

/** What is wrong with words of 正文, as one English sentence; the report's own words stay Chinese. */
export function textEn(evidence: TextEvidence): string {
  const place = "name" in evidence && evidence.name !== undefined ? `“${evidence.name}” in 基本信息` : sectionEn(evidence.section);
  const words = `“${evidence.words}”`;
  switch (evidence.what) {
    case "otherYear":
      return `${place} speaks of ${evidence.year}: “${quotedAround(evidence.sentence, evidence.words)}”. This report is for ${evidence.reportYear}. Correct the year, or explain it where it is right.`;
    case "otherOrgan":
      return evidence.why === "name"
        ? `${place} reports on ${words}, but this is the report of “${evidence.organ}”. Check whether the text was taken over from elsewhere, or explain it.`
        : `${place} says ${words} of an organ called “${evidence.organ}”. Use one word for the organ.`;
    case "clippedName":
      return `${place}: “${evidence.missing}” is missing in ${words}; the organ is called “${evidence.organ}”. Write the full name or a usual short form.`;
    case "ownYearCutOff":
      return `${place} says ${words} in “${quotedAround(evidence.sentence, evidence.words)}”: by then the figures of ${evidence.reportYear} were not complete. Was the date left from last year's report? Check whether ${evidence.reportYear + 1} is meant, or explain it.`;
    case "ownYearPlan":
      return `${place} says ${words}: a report for ${evidence.reportYear} plans for ${evidence.reportYear + 1}. Was this left from last year's report? Check the year and what is planned.`;
    case "section":
      return headingEn(place, words, evidence);
    case "missingPart":
      return `“${evidence.heading}” says nothing of “${evidence.parts.join("”, “")}”, of its ${englishCount(evidence.all.length)} parts. Write it, or explain under which heading it stands.`;
    case "sequence":
      return sequenceEn(place, words, evidence);
    case "blank":
      if (evidence.awaits)
        return `${place}: nothing took the place of ${words}, as ${evidence.awaits.map(({ name, cell }) => `“${name}” (${cell.sheet}!${cell.address})`).join(", ")} ${evidence.awaits.length > 1 ? "are" : "is"} not filled in. Fill it in there, or delete the sentence.`;
      if (isTag(evidence.words) && evidence.name !== undefined)
        return `${place} has the tag ${words}, which is not replaced there and printed as it stands. Write what it stands for.`;
      if (isTag(evidence.words))
        return `${place}: nothing took the place of ${words}. What it names is blank, or its name is wrong. Fill it in, mend the name, or delete the sentence.`;
      return `${place} still has a blank: ${words}, in “${quotedAround(evidence.sentence, evidence.words)}”. Fill it in, or delete the sentence.`;
    case "lookAlikes":
      return `${place} has ${evidence.count} ${evidence.count === 1 ? "character that only looks" : "characters that only look"} like Chinese letters: ${lettersOf(evidence)}, probably copied out of a PDF file. They cannot be searched for and change with the font. Type the letters.`;
    case "doubled":
      return `${place} has ${words}: should it be “${evidence.once}”?`;
    case "doubledVerb":
      return `${place} has the verb “${evidence.verb}” twice in ${words}. Delete one of them.`;
    case "exactAbout":
      return `${place} says ${words}: ${evidence.number} is exact, “${evidence.about}” says that it is not. Delete “${evidence.about}”, or round the number.`;
    case "statedPoints":
      return `${place} says ${words}, and ${evidence.count} follow, not ${evidence.stated}. Check the number, or write what is missing.`;
    case "mixedBrackets":
      return `${place}: one bracket of “${shorten(evidence.words)}” is of full width, the other of half width. Use “（）”.`;
    case "citedTitle":
      return `${place} cites ${words}; the title is 《${evidence.title}》. Check and correct it.`;
    case "superseded":
      return `${place} cites ${words}, which is no longer in force; 《${evidence.title}》 (${evidence.number}) took its place. Correct it, or explain why it is cited.`;
    case "otherYearsDocument":
      return `${place} follows ${words}, a document of ${evidence.year}; this report is for ${evidence.reportYear}. Check whether the one of ${evidence.reportYear} is meant, or explain it.`;
    case "unpaired":
      return `${place} has ${words} without its other half, in “${quotedAround(evidence.sentence, evidence.words)}”. Add the other half or delete this one.`;
    case "nested":
      return `${place} has book title marks within book title marks: ${words}. The inner ones should be 〈〉.`;
    case "citedNumber":
      return `${place} cites 《${evidence.title}》 as ${words}; its number is ${evidence.number}. Check and correct it.`;
    case "numberBrackets":
      return `${place}: the year in ${words} should stand in “〔〕”: “${evidence.number}”.`;
    case "noPeriod":
      return `The text does not say which period is counted (统计期限). Say it in the introduction, as “统计期限为 ${evidence.reportYear} 年 1 月 1 日至 12 月 31 日”.`;
    case "tooLong":
      return `“${evidence.heading}” has ${evidence.count} characters (as Word counts), ${evidence.count - evidence.limit} more than the ${evidence.limit} it should have at most. Shorten it.`;
    case "repetition":
      return repetitionEn(place, evidence);
    case "cumulated":
      return `${place} says ${words}; last year's report had ${evidence.last} there, and a cumulated number does not fall. Check both years, or explain it.`;
  }
}

type Of<What extends TextEvidence["what"]> = Extract<TextEvidence, { what: What }>;

function headingEn(place: string, words: string, { why, heading }: Of<"section">): string {
  switch (why) {
    case "missing":
      return `“${heading}” is not written. The report has six sections; write it.`;
    case "renamed":
      return `${place} is headed ${words}; its heading is “${heading}”. Use it.`;
    case "renumbered":
      return `${place} is numbered ${words}; its heading is “${heading}”. Correct the number.`;
    case "twoNumberings":
      return `${place} numbers its parts as the sections are numbered: ${words}. Number them （一）（二） instead.`;
  }
}

function sequenceEn(place: string, words: string, { why, marks, wanted }: Of<"sequence">): string {
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

function repetitionEn(place: string, { rate, length, repeated }: Of<"repetition">): string {
  const longest = repeated.reduce((most, one) => (one.words.length > most.length ? one.words : most), "");
  return (
    `${(rate * 100).toFixed(0)}% of ${place.toLowerCase()} stands in last year's report too (${repeated.length} passages of ${length} or more characters, ` +
    `punctuation and numbers not compared), the longest being “${shorten(longest)}”. Write it anew for this year, or explain it.`
  );
}

/** The first few letters that only look like others, with what they look like. */
const lettersOf = ({ letters }: Of<"lookAlikes">): string =>
  letters
    .slice(0, 6)
    .map(({ letter, reads }) => `“${letter}” (“${reads}”)`)
    .join(", ") + (letters.length > 6 ? " and others" : "");

/** A name in braces that nothing took the place of. */
const isTag = (words: string): boolean => words.startsWith("{");

/** The beginning of a long sentence. */
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 58)}……` : text);
