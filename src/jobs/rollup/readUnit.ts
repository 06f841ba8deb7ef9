import { statedNumber, type Entries } from "../../figures";
import type { Language } from "../../language";
import {
  DETAIL_SHEET,
  figureIds,
  isOneOrgan,
  type DoubledTable,
  type ReportedFigure,
  type RollupSettings,
  type UnitFinding,
  type UnitReport,
  type UnitTexts,
} from "../../rollup";
import { editionOf, sectionOf, type Edition } from "../../statute";
import { looksLike, readReport, type CheckableSheets, type ReadableSheets, type WorkbookReading, type ReportReading } from "../../workbook";
import { checkReading } from "../checking/checkWorkbook";
import { checkResult } from "../export/resultRow";
import { leavesUnread } from "../checking/leavesUnread";
import { ReportError } from "../report/reportError";
import { placeZh } from "../wording/hiddenPlace";
import { refuseNoTables } from "./refuseNoTables";
import { RollupError } from "./rollupError";

/** What may be wanted beside the figures. */
export interface UnitOptions {
  /** Whether what the check finds is wanted, to be mailed back. */
  readonly findings?: boolean;
  /** Whether its texts are wanted, to be compared with other units'. */
  readonly texts?: boolean;
  /** Last year's workbook of the unit. */
  readonly previous?: ReadableSheets;
}

/**
 * Reads and checks a unit's workbook, and keeps of it what goes into a sum. Writes nothing.
 * @throws ReportError where there are no tables of the form, or it is itself a workbook that was summed up
 */
export async function readUnit(
  sheets: CheckableSheets,
  language: Language,
  { findings = false, texts = false, previous }: UnitOptions = {},
): Promise<Omit<UnitReport, "file" | "own">> {
  const read = await readReport(sheets);
  if (read.foundAt.sheetNames.some((name) => looksLike(name, DETAIL_SHEET))) throw new ReportError("summedUp", "rollup");
  refuseNoTables(read);
  const report = await checkReading(read, sheets, language, { surface: "unit", hints: findings, ...(previous && { previous }) });
  const { edition, entries, stated, lastYear } = read;
  const doubled = read.problems.flatMap((one): DoubledTable[] => (one.kind === "twoPlaces" ? [{ table: one.table, places: one.areas.map(placeZh) }] : []));
  return {
    organ: stated.organ,
    year: stated.year ?? null,
    edition: edition.id,
    figures: reported(edition, entries),
    ...(lastYear?.edition === edition && { lastFigures: reported(edition, lastYear.entries) }),
    errors: report.counts.error + report.problems.filter(leavesUnread).length,
    warnings: report.counts.warning,
    ...(doubled.length > 0 && { doubled }),
    ...(texts && { texts: textsOf(read) }),
    ...(findings && {
      findings: checkResult(report).rows.flatMap(({ kind, place, message, state }): UnitFinding[] => (state === "explained" ? [] : [{ kind, place, message }])),
    }),
  };
}

/**
 * What the office has typed for its sums, in the order of the form, from its own table or report.
 * @throws ReportError where there are no tables of the form, or they are not in that of the year; RollupError where they are of another year or organ
 */
export async function readStated(sheets: ReadableSheets, { organ, year }: Pick<RollupSettings, "organ" | "year">): Promise<ReportedFigure[]> {
  const reading = await readReport(sheets);
  const { stated } = reading;
  if (stated.year !== undefined && stated.year !== year) throw new RollupError("statedYear", undefined, String(stated.year));
  if (stated.organ !== "" && !isOneOrgan(stated.organ, organ)) throw new RollupError("statedOrgan", undefined, stated.organ);
  return statedIn(reading, year);
}

/** The same of a workbook that was read. */
export function statedIn(
  { places, problems, entries, edition }: Pick<WorkbookReading, "places" | "problems" | "entries" | "edition">,
  year: number,
): ReportedFigure[] {
  refuseNoTables({ places, problems });
  if (edition !== editionOf(year)) throw new ReportError("oldEdition", "rollup", "", undefined, edition);
  return reported(edition, entries);
}

/** What each figure says: a number where it says one for certain, else the text that stands there. */
function reported(edition: Edition, entries: Entries): ReportedFigure[] {
  return figureIds(edition).map((id) => {
    const entry = entries.get(id);
    const number = statedNumber(entry);
    if (number !== undefined) return number;
    if (entry === undefined || entry.state === "blank") return null;
    return entry.state === "text" ? entry.text : String(entry.value);
  });
}

/** The paragraphs of 正文 that must not be alike, as they are written; tags say nothing of their own. */
function textsOf({ narrative = [], edition }: ReportReading): UnitTexts {
  const of = (about: "overall" | "problems"): string[] =>
    narrative.flatMap(({ section, text }) => (section === sectionOf(edition, about)?.number && text.trim() !== "" ? [text] : []));
  return { overall: of("overall"), problems: of("problems") };
}
