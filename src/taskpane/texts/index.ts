import { inLanguage, type Language } from "../../language";
import { enUS } from "./enUS";
import { zhCN, type Texts } from "./zhCN";

export type { Texts };

/** The pane's texts in a language. */
export const textsFor = (language: Language): Texts => inLanguage({ zh: zhCN, en: enUS }, language);

/** The language for an Office display language such as "zh-CN", "zh-TW" or "de-DE": Chinese for all Chinese, else English. */
export const languageFor = (displayLanguage: string): Language => (/^zh\b/i.test(displayLanguage) ? "zh-CN" : "en-US");
