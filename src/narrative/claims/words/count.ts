import { tableName } from "../../../findings";
import { readingName, tableNames } from "../../wording/readingWords";
import type { ClaimWords } from "../claimWords";
import type { CountReading } from "../readings";

/** C1–C4, C6, C7: another number than the tables have. */
export interface CountFault {
  readonly what: "count";
  readonly stated: number;
  /** All that the words may mean; none is `stated`. */
  readonly readings: readonly CountReading[];
}

/** The number of the text and every reading with its own: 「表三“本年新收·总计”是 18」. */
export const countWords: ClaimWords<CountFault> = {
  zh: ({ evidence, place, words }) =>
    `${place}写的是${words}，而${evidence.readings.map(readingZh).join("；")}。请核对后改正文或改表格；统计口径不同的，请填写说明。`,
  en: ({ evidence, place, words }) =>
    `${place} says ${words}, but ${evidence.readings.map(readingEn).join("; ")}. Correct the text or the table, or explain what was counted otherwise.`,
  values: ({ readings }) => [readings.map(({ value }) => value).join("、")],
};

function readingZh(reading: CountReading): string {
  const tables = tableNames(reading.terms.map(({ figure }) => figure)).join("、");
  const name = readingName(reading);
  if (name.kind === "sum") return `${tables}“${name.label}”合计是 ${reading.value}`;
  if (name.labels.length === 1) return `${tables}“${name.labels[0] ?? ""}”是 ${reading.value}`;
  return `${tables}“${name.labels.join("”与“")}”合计是 ${reading.value}`;
}

function readingEn(reading: CountReading): string {
  const tables = tableNames(reading.terms.map(({ figure }) => figure))
    .map((name) => tableName(name, "en-US"))
    .join(", ");
  const name = readingName(reading);
  if (name.kind === "sum") return `“${name.label}” of ${tables} add up to ${reading.value}`;
  if (name.labels.length === 1) return `“${name.labels[0] ?? ""}” of ${tables} is ${reading.value}`;
  return `“${name.labels.join("” and “")}” of ${tables} add up to ${reading.value}`;
}
