import type { Finding } from "../findings/finding";
import type { ExpandedRow, Gap, ReportContent } from "../../report";
import type { CellPlace, WorkbookReading } from "../../workbook";
import { isOneOf } from "../areas";
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
  const gaps = new Map(
    rows.flatMap(({ row, heading, text }) =>
      [...heading.notes, ...text.notes].flatMap((note) => (note.kind === "blankTag" ? [[`${row}:${note.written}`, namesOf(note.gap)] as const] : [])),
    ),
  );
  const isTold = isOneOf(toldCells(reading));
  return found.flatMap((finding): Finding[] => {
    const { evidence } = finding;
    if (evidence.kind !== "narrative" || evidence.what !== "blank" || !isEmptyTag(finding)) return [finding];
    const awaits = (gaps.get(`${evidence.row}:${evidence.words}`) ?? []).flatMap((name) => {
      const cell = cellOfTag(reading, content, name);
      return cell ? [{ name, cell }] : [];
    });
    if (awaits.some(({ cell }) => isTold(cell))) return [];
    const blank = awaits.filter(({ cell }) => cell.sheet === reading.organSheet?.sheet);
    if (blank.length > 0) return [{ ...finding, evidence: { ...evidence, awaits: blank } }];
    const row = rows.find((one) => one.row === evidence.row);
    return sayWhyLeft([finding], (evidence.inHeading ? row?.heading.notes : row?.text.notes) ?? []);
  });
}

const isEmptyTag = ({ evidence }: Finding): boolean => evidence.kind === "narrative" && evidence.what === "blank" && /^[{｛]/u.test(evidence.words);

const namesOf = (gap: Gap): readonly string[] => (gap.kind === "blank" ? gap.names : gap.kind === "notANumber" || gap.kind === "unread" ? [gap.name] : []);

/** The cells that have a finding of their own: F1 outside the tables, A6 of figures that are no numbers; and 要素 of one name, a problem. */
function toldCells({ unreadable, entries, places, organSheet }: WorkbookReading): CellPlace[] {
  const figures = [...entries].flatMap(([figure, { state }]) => (state === "text" ? (places.get(figure) ?? []) : []));
  const twice = [...(organSheet?.namedTwice.keys() ?? [])].flatMap((name) => organSheet?.namedPlaces.get(name) ?? []);
  return [...unreadable.map(({ place }) => place), ...figures, ...twice];
}
