import { parseArgs } from "node:util";
import type { Language } from "../language";

const languages: Readonly<Record<string, Language>> = { zh: "zh-CN", "zh-CN": "zh-CN", en: "en-US", "en-US": "en-US" };

/** Who fills these reports reads Chinese, whatever language the system has. */
const DEFAULT: Language = "zh-CN";

/** The language that `--lang` asks for; it is needed before anything else can be said. */
export function languageOf(argv: readonly string[]): Language {
  const { values } = parseArgs({ args: [...argv], options: { lang: { type: "string" } }, strict: false, allowPositionals: true });
  return knownLanguage(values.lang) ?? DEFAULT;
}

/** The language of this name; `undefined` where there is none. */
export function knownLanguage(name: unknown): Language | undefined {
  return typeof name === "string" && Object.hasOwn(languages, name) ? languages[name] : undefined;
}
