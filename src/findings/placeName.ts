import { inLanguage, type Language } from "../language";
import { editions, INTRODUCTION } from "../statute";

/** The numbers of sections in their order. */
const NUMBERS = "一二三四五六";

/** A section of the text in English, to begin a sentence with: “Section 6”. */
export const sectionEn = (section: string): string => (section === INTRODUCTION ? "The introduction" : `Section ${NUMBERS.indexOf(section) + 1}`);

/** A table by its name: 「表三」, in English “Table 3”. Every edition calls its tables so. */
export const tableName = (name: string, language: Language): string =>
  inLanguage({ zh: name, en: editions[0].tables.find((table) => table.name === name)?.gloss ?? name }, language);
