import { inLanguage, type Language } from "../../language";
import { enUS } from "./enUS";
import { zhCN, type Texts } from "./zhCN";

export type { Texts };

/** The command's texts in a language. */
export const textsFor = (language: Language): Texts => inLanguage({ zh: zhCN, en: enUS }, language);
