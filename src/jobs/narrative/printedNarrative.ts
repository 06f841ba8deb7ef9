import { legible } from "../../language";
import type { ClaimContext, NamedText, Passage, SaidText } from "../../narrative";
import { expandedNarrative, type ExpandedRow, type ReportContent } from "../../report";
import type { WorkbookReading } from "../../workbook";
import { unreadableAt } from "../checking/areas";
import { reportContent } from "../report/reportContent";
import { saidByName } from "./namedCells";

/** 正文 as it will be printed, and what its checks know of the report. */
export interface PrintedNarrative {
  readonly content: ReportContent;
  readonly rows: readonly ExpandedRow[];
  /** What the rows and sub-headings say that are printed. */
  readonly passages: readonly Passage[];
  readonly context: ClaimContext & { readonly said: readonly SaidText[] };
}

/** Prints 正文. */
export function printedNarrative(reading: WorkbookReading): PrintedNarrative {
  const known = made.get(reading) ?? print(reading);
  made.set(reading, known);
  return known;
}

/** A reading does not change, and of one ask the checks of 正文, what it says of the tables, and its preview. */
const made = new WeakMap<WorkbookReading, PrintedNarrative>();

function print(reading: WorkbookReading): PrintedNarrative {
  const content = reportContent(reading);
  const rows = expandedNarrative(content);
  return { content, rows, passages: passagesOf(reading, rows), context: contextOf(reading, content) };
}

/** Stands for a text that cannot be read: what is missed may stand there. */
const UNREAD = "……";

/** A row or a sub-heading that is not printed says nothing. */
function passagesOf(reading: WorkbookReading, rows: readonly ExpandedRow[]): Passage[] {
  const isUnreadable = unreadableAt(reading);
  return rows.flatMap(({ section, heading, text, row, leftOut }): Passage[] => {
    const written = reading.narrative?.[row];
    if (written?.noPart) return [];
    if (isUnreadable(written?.place)) return [{ section, heading: heading.text, text: UNREAD, row }];
    const said = leftOut ? { heading: "" } : { heading: heading.text, headingSpans: heading.spans };
    return [{ section, ...said, text: text.text, row, spans: text.spans }];
  });
}

const contextOf = (reading: WorkbookReading, { organ, edition }: ReportContent): PrintedNarrative["context"] => ({
  organ: legible(organ.name).text,
  year: organ.year,
  edition,
  entries: reading.entries,
  named: namedTexts(reading),
  said: saidByName(reading),
});

const namedTexts = ({ organSheet }: WorkbookReading): NamedText[] =>
  (organSheet?.namedRows ?? []).map(({ name, unit }) => ({ name, value: organSheet?.namedFigures.get(name) ?? "", unit }));
