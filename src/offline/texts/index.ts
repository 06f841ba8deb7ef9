import { inLanguage, type Language } from "../../language";
import { en } from "./en";
import { zh, type OfflineTexts } from "./zh";

export type { OfflineTexts };

/** The page's own texts in a language. */
export const offlineTexts = (language: Language): OfflineTexts => inLanguage({ zh, en }, language);
