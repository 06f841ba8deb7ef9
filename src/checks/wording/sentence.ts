import { inLanguage, type Language } from "../../language";
import type { Finding } from "../evidence";
import { sentenceEn } from "./enUS";
import { sentenceZh } from "./zhCN";

/** A finding as one sentence for people: what is wrong, where, and what to do. */
export function sentence(finding: Finding, language: Language): string {
  return inLanguage({ zh: sentenceZh, en: sentenceEn }, language)(finding);
}
