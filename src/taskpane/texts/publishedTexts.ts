import { inLanguage, type Language } from "../../language";
import { publishedEn } from "./publishedEn";
import { publishedZh } from "./publishedZh";

/** What the pane says of published reports that are read as last year's, in a language. */
export const publishedTexts = (language: Language): typeof publishedZh => inLanguage({ zh: publishedZh, en: publishedEn }, language);
