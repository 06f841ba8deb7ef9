/** The languages that the product speaks; names, tags and labels of the form are Chinese in both. */
export type Language = "zh-CN" | "en-US";

/** Words for people in both languages, Chinese first. */
export interface Worded {
  readonly zh: string;
  readonly en: string;
}

/** The words in a language. */
export const inLanguage = ({ zh, en }: Worded, language: Language): string => (language === "zh-CN" ? zh : en);
