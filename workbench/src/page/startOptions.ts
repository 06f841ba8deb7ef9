import { excel2021, profiles, type Profile } from "../doors";
import { isLanguage, type Language } from "./words";

/** What the page's address asks for: `?book=empty`, `?profile=365`, `?lang=en-US`. */
export interface StartOptions {
  readonly emptyBook: boolean;
  readonly profile: Profile;
  readonly language: Language;
}

/** Reads the query of the page's address. Chinese unless `lang` says otherwise, whatever the browser speaks. */
export function readStartOptions(query: string): StartOptions {
  const parameters = new URLSearchParams(query);
  const language = parameters.get("lang");
  return {
    emptyBook: parameters.get("book") === "empty",
    profile: profileNamed(parameters.get("profile") ?? "") ?? excel2021,
    language: isLanguage(language) ? language : "zh-CN",
  };
}

/** A profile by its name or the year in it: "Excel 2021", "2021", "excel-365". */
export function profileNamed(text: string): Profile | undefined {
  const digits = text.replace(/\D/g, "");
  return profiles.find(({ name }) => digits !== "" && name.endsWith(digits));
}
