import { editionOf, sectionOf, type SectionRole, type Table } from "../statute";
import type { Passage } from "./passage";

/** Whether a passage stands in the section that is about something, or beside a table, by the form of its year. */
export const isAbout = ({ section }: Pick<Passage, "section">, year: number, about: SectionRole | Table["id"]): boolean =>
  section === sectionOf(editionOf(year), about)?.number;
