/** The languages that the product speaks; names, tags and labels of the form are Chinese in both. */
export type Language = "zh-CN" | "en-US";

/** What is said to people, in both languages, Chinese first: a sentence, or what makes one. */
export interface Worded<Words = string> {
  readonly zh: Words;
  readonly en: Words;
}

/** The words in a language. */
export const inLanguage = <Words>({ zh, en }: Worded<Words>, language: Language): Words => (language === "zh-CN" ? zh : en);
