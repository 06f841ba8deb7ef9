import { figureLabel, type Summand } from "../../figures";
import { sectionEn, tableName } from "../../findings";
import type { ClaimEvidence, CountReading, ShareReading } from "../claims/claimEvidence";
import { readingName, tableNames } from "./readingWords";

/** What words of 正文 say that the tables do not bear out, as one English sentence; the report's own words stay Chinese. */
export function claimEn(evidence: ClaimEvidence): string {
  const place = sectionEn(evidence.section);
  const words = `“${shorten(evidence.words)}”`;
  switch (evidence.what) {
    case "count":
      return `${place} says ${words}, but ${evidence.readings.map(readingEn).join("; ")}. Correct the text or the table, or explain what was counted otherwise.`;
    case "share":
      return `${place} says ${words}; by table 3 it would be ${sharesEn(evidence.readings, evidence.decimals)}. Correct the text or the table, or explain what was counted otherwise.`;
    case "absolute":
      return `${place} says ${words}, but ${termsEn(evidence.terms)}. ${wayOut(evidence.claim)}`;
    case "noFee":
      return "Section 6 says nothing of the fees for handling information (“信息处理费”). What was collected must be reported, also where it was nothing.";
    case "fees":
      return `The report names two amounts of the fees for handling information (“信息处理费”): ${evidence.amounts.join(" and ")} yuan (${words}). Make them agree.`;
    case "listLength":
      return `${place} says ${words}: the brackets list ${evidence.count}, not ${evidence.stated}. Check the number and the list.`;
    case "parts":
      return `${place} says ${words}: the parts ${evidence.parts.join(" + ")} = ${evidence.sum}, the total says ${evidence.stated}. Check them, or explain parts that overlap or are not all.`;
    case "twoNumbers":
      return `${place} says ${words}, but ${sectionEn(evidence.first).replace("The", "the").replace("Section", "section")} has ${evidence.numbers[0]} for “${evidence.name}”. Make them agree, or explain what was counted otherwise.`;
    case "named":
      return `${place} says ${words}, but “${evidence.name}” in 基本信息 is ${evidence.value}. Correct the text or the named figure; {${evidence.name}} in the text prints it.`;
    case "namedUnit":
      return `“${evidence.name}” in 基本信息 says ${words}, while 单位 beside it says “${evidence.unit}”. Make them agree; best, the value is only a number.`;
    case "namedParts":
      return `In 基本信息, ${evidence.parts.map(({ name, value }) => `“${name}” ${value}`).join(" and ")} ${evidence.parts.length > 1 ? `add up to ${evidence.sum}, ` : "is "}more than “${evidence.name}” ${evidence.value}. Check them, or explain what was counted otherwise.`;
  }
}

const wayOut = (claim: Extract<ClaimEvidence, { what: "absolute" }>["claim"]): string =>
  claim === "finished" ? "Say how many were carried over, or check table 3." : "Correct the text, or table 4.";

function readingEn(reading: CountReading): string {
  const tables = tableNames(reading.terms.map(({ figure }) => figure))
    .map((name) => tableName(name, "en-US"))
    .join(", ");
  const name = readingName(reading);
  if (name.kind === "sum") return `“${name.label}” of ${tables} add up to ${reading.value}`;
  if (name.labels.length === 1) return `“${name.labels[0] ?? ""}” of ${tables} is ${reading.value}`;
  return `“${name.labels.join("” and “")}” of ${tables} add up to ${reading.value}`;
}

function sharesEn(readings: readonly ShareReading[], decimals: number): string {
  const seen = new Map(readings.map(({ part, whole }) => [((part.value / whole.value) * 100).toFixed(decimals), `${part.value}/${whole.value}`]));
  return [...seen].map(([percent, sum]) => `${percent}% (${sum})`).join(" or ");
}

const termsEn = (terms: readonly Summand[]): string => terms.map(({ figure, value }) => `“${figureLabel(figure)}” is ${value ?? ""}`).join(", ");

/** The beginning of long words. */
const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 78)}……` : text);
