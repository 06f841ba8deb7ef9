import type { Language } from "../../language";

/** The time of day as a person reads it, to the second. */
export const timeOf = (moment: Date, language: Language): string => moment.toLocaleTimeString(language, { hour12: false });
