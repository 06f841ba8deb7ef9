import type { Finding } from "../findings/finding";
import type { ExpandedRow, ReportContent, ReportNote } from "../../report";
import type { CellPlace, WorkbookReading } from "../../workbook";
import { isOneOf } from "../checking/areas";
import { sayWhyLeft } from "./leftTags";
import { cellOfTag } from "./namedCells";

/** What is printed, and the rows of 正文 made of it. */
interface Expanded {
  readonly content: ReportContent;
  readonly rows: readonly ExpandedRow[];
}

/**
 * What is said of tags that nothing took the place of: nothing where the cell that they wait for has a finding of its own, as it cannot be read; else where to
 * fill it in.
 */
export function explainEmptyTags(found: readonly Finding[], reading: WorkbookReading, { content, rows }: Expanded): Finding[] {
  if (!found.some(isEmptyTag)) return [...found];
  const isTold = isOneOf(toldCells(reading));
  return found.flatMap((finding): Finding[] => {
    const { evidence } = finding;
    if (evidence.kind !== "narrative" || evidence.what !== "blank" || !isEmptyTag(finding)) return [finding];
    const row = rows.find((one) => one.row === evidence.row);
    const notes = (evidence.inHeading ? row?.heading : row?.text)?.notes ?? [];
    const awaits = awaitedBy(evidence.words, notes).flatMap((name) => {
      const cell = cellOfTag(reading, content, name);
      return cell ? [{ name, cell }] : [];
    });
    if (awaits.some(({ cell }) => isTold(cell))) return [];
    const blank = awaits.filter(({ cell }) => cell.sheet === reading.organSheet?.sheet);
    if (blank.length > 0) return [{ ...finding, evidence: { ...evidence, awaits: blank } }];
    return sayWhyLeft([finding], notes);
  });
}

const isEmptyTag = ({ evidence }: Finding): boolean => evidence.kind === "narrative" && evidence.what === "blank" && /^[{｛]/u.test(evidence.words);

/** The names that a tag waits for. */
function awaitedBy(written: string, notes: readonly ReportNote[]): readonly string[] {
  const gap = notes.flatMap((note) => (note.kind === "blankTag" && note.written === written ? [note.gap] : []))[0];
  if (gap?.kind === "blank") return gap.names;
  return gap?.kind === "notANumber" || gap?.kind === "unread" ? [gap.name] : [];
}

/** The cells that have a finding of their own: F1 outside the tables, A6 of figures that are no numbers; and 要素 of one name, a problem. */
function toldCells({ unreadable, entries, places, organSheet }: WorkbookReading): CellPlace[] {
  const figures: CellPlace[] = [];
  entries.forEach(({ state }, figure) => {
    const place = state === "text" ? places.get(figure) : undefined;
    if (place) figures.push(place);
  });
  const twice = [...(organSheet?.namedTwice.keys() ?? [])].flatMap((name) => organSheet?.namedPlaces.get(name) ?? []);
  return [...unreadable.map(({ place }) => place), ...figures, ...twice];
}
