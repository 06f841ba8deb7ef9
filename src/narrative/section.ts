import { editionOf, sectionOf, type SectionRole, type Table } from "../statute";
import type { Passage } from "./passage";

/** The number of the section that is about something in the form of a year; `undefined` where the form has none. */
export const numberOf = (year: number, about: SectionRole | Table["id"]): string | undefined => sectionOf(editionOf(year), about)?.number;

/** Whether a passage stands in the section that is about something, or beside a table, by the form of its year. */
export const isAbout = ({ section }: Pick<Passage, "section">, year: number, about: SectionRole | Table["id"]): boolean => section === numberOf(year, about);
