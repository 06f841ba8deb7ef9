import { inLanguage, type Language } from "../../language";
import { supportEn } from "./supportEn";
import { supportZh } from "./supportZh";

/** What the pane says of itself and of the machine, in a language. */
export const supportTexts = (language: Language): typeof supportZh => inLanguage({ zh: supportZh, en: supportEn }, language);
