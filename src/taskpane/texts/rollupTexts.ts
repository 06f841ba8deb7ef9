import { inLanguage, type Language } from "../../language";
import { rollupEn } from "./rollupEn";
import { rollupZh } from "./rollupZh";

/** What the pane says of the sum of many units' workbooks, in a language. */
export const rollupTexts = (language: Language): typeof rollupZh => inLanguage({ zh: rollupZh, en: rollupEn }, language);
