import { INTRODUCTION } from "../statute";
import type { ReportContent } from "./content";
import { taggedFigures } from "./figureTags";

/** The names that only a Word template uses: the title, the loops over the parts' paragraphs, and what a paragraph is. */
export const templateNames = {
  title: "标题",
  brokenTitle: "标题分行",
  signature: "落款",
  introduction: INTRODUCTION,
  heading: "小标题",
  text: "正文",
} as const;

/** The name of a table by its section's number: 「表二」. */
export const tableName = (section: string): string => `表${section}`;

/** The tags that every report has, with their printed values: the organ's data and the form's figures. */
function fixedVocabulary({ edition, organ, figures }: ReportContent): Map<string, string> {
  return new Map([
    ["机关名称", organ.name],
    ["机关类别", organ.kind],
    ["年度", printedYear(organ.year)],
    ["统计期限", organ.period],
    ["报告日期", organ.date],
    ["联系方式", organ.contact],
    ...taggedFigures(edition).map(({ tag, figure }): [string, string] => [tag, figures.get(figure.id) ?? ""]),
  ]);
}

/** The year in digits; "" where none is filled in. */
export function printedYear(year: number): string {
  return Number.isInteger(year) && year > 0 ? String(year) : "";
}

/** Names that a 要素 cannot have, as they mean something else. */
function reservedNames(content: ReportContent): Set<string> {
  const sections = content.edition.sections.map(({ number }) => number);
  return new Set([...fixedVocabulary(content).keys(), ...Object.values(templateNames), ...sections, ...sections.map(tableName)]);
}

/** Every tag with its printed value, "" where it is not filled in: organ data, figures and 要素. */
export function vocabulary(content: ReportContent): ReadonlyMap<string, string> {
  const reserved = reservedNames(content);
  const named = [...content.namedFigures].filter(([name]) => !reserved.has(name));
  return new Map([...fixedVocabulary(content), ...named]);
}

/** The 要素 that cannot be used because their name means something else. */
export function clashingNames(content: ReportContent): string[] {
  const reserved = reservedNames(content);
  return [...content.namedFigures.keys()].filter((name) => reserved.has(name));
}
