import { INTRODUCTION, type Edition } from "../../statute";
import { seenLetters } from "../reading/labelText";

/** Which part of the report a row of 正文 is printed in. */
export interface NarrativePart {
  /** 引言, or the section's number. */
  readonly section: string;
  /** In a section with a table: whether the text stands below the table. Above it where nothing is said. */
  readonly afterTable?: true;
}

const AFTER = "（表后）";

/** What stands under 部分: 「二」 above the table of 二, 「二（表后）」 below it. */
export const partLabel = ({ section, afterTable }: NarrativePart): string => `${section}${afterTable ? AFTER : ""}`;

/** All parts of an edition that can hold text, in the order in which they are printed. */
export const narrativeParts = ({ sections }: Edition): NarrativePart[] => [
  { section: INTRODUCTION },
  ...sections.flatMap(({ number, content }): NarrativePart[] =>
    content === "narrative" ? [{ section: number }] : [{ section: number }, { section: number, afterTable: true }],
  ),
];

/** 「表后」 and 「表前」 at the end of what stands under 部分, in brackets or not. */
const BESIDE = /[\s（(]*(?:表格?的?)(?<side>[前后])面?[）)\s]*$/u;

/** 「二」, 「二、」, 「二、主动公开政府信息情况」, each also with 「表后」 or 「表前」; `undefined` where the form has no such part. */
export function readPart({ sections }: Edition, label: string): NarrativePart | undefined {
  const written = seenLetters(label);
  if (written === INTRODUCTION) return { section: INTRODUCTION };
  const beside = written.includes("表") ? BESIDE.exec(written) : null;
  const side = beside?.groups?.["side"];
  const name = written.slice(0, beside?.index);
  const section = sections.find(({ number }) => name === number || name.startsWith(`${number}、`));
  if (section === undefined || (side !== undefined && section.content === "narrative")) return undefined;
  return { section: section.number, ...(side === "后" && { afterTable: true }) };
}

export const isSamePart = (one: NarrativePart, other: NarrativePart): boolean => partLabel(one) === partLabel(other);
