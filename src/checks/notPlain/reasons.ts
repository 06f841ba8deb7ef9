import type { Worded } from "../../language";

/** Usual reasons for a number that is only written otherwise, of one cell or of several. */
export const notPlainReasons: Worded<readonly string[]> = {
  zh: ["只是写法不同，数值无误"],
  en: ["Only written otherwise; the number is right"],
};
