import { figureLabel, type Summand } from "../../figures";
import type { ClaimEvidence, CountReading, ShareReading } from "../claims/claimEvidence";
import { readingName, tableNames } from "./readingWords";

/** What words of 正文 say that the tables do not bear out, as one Chinese sentence: where, both values, and the way out. */
export function claimZh(evidence: ClaimEvidence): string {
  const place = placeZh(evidence.section);
  const words = `“${shorten(evidence.words)}”`;
  switch (evidence.what) {
    case "count":
      return `${place}写的是${words}，而${readingsZh(evidence.readings)}。请核对后改正文或改表格；统计口径不同的，请填写说明。`;
    case "share":
      return `${place}写的是${words}，按表三应为 ${sharesZh(evidence.readings, evidence.decimals)}。请核对后改正文或改表格；统计口径不同的，请填写说明。`;
    case "absolute":
      return absoluteZh(place, words, evidence);
    case "noFee":
      return "正文第六部分没有写信息处理费。必须报告收取信息处理费的情况，没有收取的也要写明，如“本年度未收取信息处理费”。";
    case "fees":
      return `信息处理费前后写得不一样：一处是 ${evidence.amounts.join(" 元，一处是 ")} 元（${words}）。请核对后改成一致。`;
    case "listLength":
      return `${place}写的是${words}，括号里列出的是 ${evidence.count} 个，不是 ${evidence.stated} 个。请核对件数和编号。`;
    case "parts":
      return `${place}写的是${words}：各部分 ${evidence.parts.join(" + ")} = ${evidence.sum}，总数写的是 ${evidence.stated}，${differenceZh(evidence.sum - evidence.stated)}。请核对各部分和总数；分项有重复或没有列全的，请填写说明。`;
    case "twoNumbers":
      return `${place}写的是${words}，而${placeZh(evidence.first)}写的“${evidence.name}”是 ${evidence.numbers[0]} ${evidence.unit}，前后不一致。请核对后改成一致；统计口径不同的，请填写说明。`;
    case "named":
      return `${place}写的是${words}，而“基本信息”里的要素“${evidence.name}”是 ${evidence.value}。请核对后改正文或改要素，也可以在正文里插入 {${evidence.name}}。`;
    case "namedUnit":
      return `“基本信息”里的要素“${evidence.name}”写的是${words}，而单位一栏写的是“${evidence.unit}”，两个单位不同。请核对后改成一致，数值里最好只填数字。`;
    case "namedParts":
      return `“基本信息”里的要素${evidence.parts.map(({ name, value }) => `“${name}”${value}`).join("、")}${evidence.parts.length > 1 ? `合计 ${evidence.sum}，` : "，"}多于“${evidence.name}”${evidence.value}。请核对；口径不同的，请填写说明。`;
  }
}

const placeZh = (section: string): string => (section === "引言" ? "引言" : `正文第${section}部分`);

function absoluteZh(place: string, words: string, { claim, terms }: Extract<ClaimEvidence, { what: "absolute" }>): string {
  const figures = termsZh(terms);
  switch (claim) {
    case "finished":
      return `${place}说${words}，而${figures}，还有申请没有办完。请写明结转下年度的件数，或核对表三。`;
    case "upheld":
      return `${place}说${words}，而${figures}，不是都维持了。请核对后改正文或改表四。`;
    case "uncorrected":
      return `${place}说${words}，而${figures}。请核对后改正文或改表四。`;
    case "decided":
      return `${place}说${words}，而${figures}。请核对后改正文或改表四。`;
  }
}

/** 「表三“本年新收·总计”是 18（加上……共 19 也可以）」: every reading with its number. */
const readingsZh = (readings: readonly CountReading[]): string => readings.map(readingZh).join("；");

function readingZh(reading: CountReading): string {
  const tables = tableNames(reading.terms.map(({ figure }) => figure)).join("、");
  const name = readingName(reading);
  if (name.kind === "sum") return `${tables}“${name.label}”合计是 ${reading.value}`;
  if (name.labels.length === 1) return `${tables}“${name.labels[0] ?? ""}”是 ${reading.value}`;
  return `${tables}“${name.labels.join("”与“")}”合计是 ${reading.value}`;
}

/** The percentages that the readings give, each once. */
function sharesZh(readings: readonly ShareReading[], decimals: number): string {
  const seen = new Map(readings.map(({ part, whole }) => [((part.value / whole.value) * 100).toFixed(decimals), `${part.value}÷${whole.value}`]));
  return [...seen].map(([percent, sum]) => `${percent}%（${sum}）`).join("或 ");
}

const termsZh = (terms: readonly Summand[]): string => terms.map(({ figure, value }) => `“${figureLabel(figure)}”是 ${value ?? ""}`).join("，");

const differenceZh = (difference: number): string => (difference > 0 ? `多 ${difference}` : `少 ${-difference}`);

/** The beginning of long words. */
const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 78)}……` : text);
