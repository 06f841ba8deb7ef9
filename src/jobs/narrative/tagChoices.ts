import type { Worded } from "../../language";
import { reportTerms, type Term } from "../../report";
import type { Table } from "../../statute";
import type { WorkbookReading } from "../../workbook";
import { reportContent } from "../report/reportContent";

/** Kinds of tags as the pane lists them. */
export type TagFamily = "sentences" | "organ" | "named" | "sums" | Table["id"] | "rates" | "lastYear" | "changes";

/** A tag that can be put into 正文. */
export interface TagChoice {
  /** Without its braces. */
  readonly name: string;
  readonly family: TagFamily;
  /** What it is, in words. */
  readonly about: Worded;
  /** What it prints now; "" where that is nothing. */
  readonly value: string;
}

/** All tags of a report by family, the readiest first; of several names of one number only the first. */
export function tagChoices(reading: WorkbookReading): TagChoice[] {
  const { sentences, organ, named, figures, rates, lastYear, changes } = reportTerms(reportContent(reading));
  const first = figures.filter(({ figures: ids }, index) => figures.findIndex((other) => other.figures.join() === ids.join()) === index);
  const choices = (family: TagFamily, terms: readonly Term[]): TagChoice[] => terms.map(({ name, about, text }) => ({ name, family, about, value: text }));
  return [
    ...choices("sentences", sentences),
    ...choices("organ", organ),
    ...choices("named", named),
    ...choices(
      "sums",
      first.filter((term) => term.figures.length > 1),
    ),
    ...reading.edition.tables.flatMap(({ id, number }) =>
      choices(
        id,
        first.filter((term) => term.figures.length === 1 && term.name.startsWith(`${number}.`)),
      ),
    ),
    ...choices("rates", rates),
    ...choices("lastYear", lastYear),
    ...choices("changes", changes),
  ];
}
