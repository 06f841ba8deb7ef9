import type { Language } from "./language";

/** The numbers of tables and sections in their order. */
const NUMBERS = "一二三四五六";

const numberEn = (number: string): number => NUMBERS.indexOf(number) + 1;

/** Table 三 in English: “Table 3”. */
export const tableEn = (number: string): string => `Table ${numberEn(number)}`;

/** A section of the text in English, to begin a sentence with: “Section 6”. */
export const sectionEn = (section: string): string => (section === "引言" ? "The introduction" : `Section ${numberEn(section)}`);

/** A table by its name: 「表三」, in English “Table 3”. */
export const tableName = (name: string, language: Language): string => (language === "zh-CN" ? name : name.replace(/^表([一二三四五六])$/u, (_, number: string) => tableEn(number)));
