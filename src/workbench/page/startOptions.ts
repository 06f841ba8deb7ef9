import { isLanguage, type Language } from "./words";

/** What the page's address asks for: `?book=empty`, `?profile=excel2021`, `?lang=en-US`. */
export interface StartOptions {
  readonly emptyBook: boolean;
  readonly profile: string | null;
  readonly language: Language;
}

/** Reads the query of the page's address. Chinese unless `lang` says otherwise, whatever the browser speaks. */
export function readStartOptions(query: string): StartOptions {
  const parameters = new URLSearchParams(query);
  const language = parameters.get("lang");
  return {
    emptyBook: parameters.get("book") === "empty",
    profile: parameters.get("profile"),
    language: isLanguage(language) ? language : "zh-CN",
  };
}
