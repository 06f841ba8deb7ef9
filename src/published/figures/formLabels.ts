import { printTable } from "../../layout";
import { editions } from "../../statute";
import { labelLetters } from "./labelLetters";

/** All that the form's tables say beside figures. */
const labels = new Set(
  editions
    .flatMap(({ tables }) => tables.flatMap((table) => printTable(table).cells))
    .flatMap(({ text, variants = [] }) => [text, ...variants].map(labelLetters))
    .filter((letters) => letters !== ""),
);

/** Shorter labels, as 「其他」, may be headings of a text where no table stands above. */
const SHORTEST_LINE = 4;

/** Whether a text is a label of the form's tables: 「四、结转下年度继续办理」. */
export const isFormLabel = (text: string): boolean => labels.has(labelLetters(text));

/** Whether it is one wherever it stands. */
export const isFormLine = (text: string): boolean => isFormLabel(text) && labelLetters(text).length >= SHORTEST_LINE;
