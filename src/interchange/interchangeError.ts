import { chineseCount, englishCount, inLanguage, type Language, type Worded } from "../language";
import type { DividedRows } from "./otherEditions";

/** One thing in the data that cannot be put into the form. */
export interface DataIssue {
  /** Where in the JSON: "table3.rows[4].label". */
  readonly path: string;
  readonly kind: "unknownLabel" | "unknownSection" | "doubledLabel" | "wrongCount" | "longText" | "otherEdition";
  /** The label, or the name of the section. */
  readonly label: string;
  /** For an unknown label: the nearest one that the form has. */
  readonly nearest?: string;
  /** For a wrong number of values: how many there should be, and how many there are; for a row of another edition, that of the data and its own. */
  readonly expected?: number;
  readonly found?: number;
  /** For a row of another edition: how the two divide its outcome. */
  readonly divided?: DividedRows;
  /** For an unknown section: those that the edition has. */
  readonly known?: readonly string[];
}

/** Data that does not fit the form; all that is wrong, at once. */
export class InterchangeError extends Error {
  override readonly name = "InterchangeError";

  constructor(readonly issues: readonly DataIssue[]) {
    super(issues.map((issue) => issueWords(issue).zh).join("\n"));
  }

  /** What is wrong and where, a sentence each. */
  sentences(language: Language): string[] {
    return this.issues.map((issue) => inLanguage(issueWords(issue), language));
  }
}

function issueWords({ path, kind, label, nearest = "", expected, found, divided, known = [] }: DataIssue): Worded {
  switch (kind) {
    case "unknownLabel":
      return {
        zh: `${path}：表里没有“${label}”，是不是“${nearest}”？`,
        en: `${path}: the form has no “${label}”; perhaps “${nearest}”?`,
      };
    case "unknownSection":
      return {
        zh: `${path}：文字里没有“${label}”这一部分，只能写${known.map((key) => `“${key}”`).join("、")}。`,
        en: `${path}: the narrative has no part “${label}”; it has ${known.map((key) => `“${key}”`).join(", ")}.`,
      };
    case "doubledLabel":
      return {
        zh: `${path}：“${label}”写了两次，请删去一处。`,
        en: `${path}: “${label}” stands twice; take one out.`,
      };
    case "otherEdition":
      return {
        zh: `${path}：“${label}”是 ${found} 年版格式的行，而 format 写的是 ${expected}。整张表是 ${found} 年版的，请把 format 改成 "${found}"；只有这一行是的，请照 ${expected} 年版改这一行${divided ? dividedZh(divided) : ""}。`,
        en: `${path}: “${label}” is a row of the form of ${found}, and format says ${expected}. Where the whole table is in the form of ${found}, write "${found}" for format; where only this row is, put it into that of ${expected}${divided ? dividedEn(divided) : ""}.`,
      };
    case "wrongCount":
      return {
        zh: `${path}：“${label}”应有 ${expected} 个值，现在有 ${found} 个。`,
        en: `${path}: “${label}” should have ${expected} values and has ${found}.`,
      };
    case "longText":
      return {
        zh: `${path}：“${label}”里有一段超过 32767 个字，一个单元格放不下，请分段。`,
        en: `${path}: a paragraph of “${label}” is longer than the 32,767 characters of a cell; divide it.`,
      };
  }
}

const dividedZh = ({ label, one, other }: DividedRows): string =>
  `（“${label}”在 ${one.edition} 年版里是一行，在 ${other.edition} 年版里分成${chineseCount(other.rows)}行）`;

const dividedEn = ({ label, one, other }: DividedRows): string =>
  ` (${label} is one row in ${one.edition} and ${englishCount(other.rows)} in ${other.edition})`;
