import type { Language } from "../../language";
import type { CommandFault } from "./commandFault";

/** A fault in a language, and in Chinese too where that is another one. */
export const withRecord = (language: Language, faultIn: (language: Language) => CommandFault): CommandFault =>
  language === "zh-CN" ? faultIn(language) : { ...faultIn(language), record: faultIn("zh-CN").message };
