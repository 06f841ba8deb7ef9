import { parseRange, rangeAddress, type Rectangle } from "../address";
import type { Area } from "./cell";
import { hasOldResults } from "./reading/outdated";
import { readWorkbook, type WorkbookReading } from "./reading/readWorkbook";
import type { ReadingProblem } from "./reading/problem";
import type { SheetBlock } from "./reading/sheetBlock";
import { withUnchanged } from "./reading/unchanged";
import { IMPORT_SHEET, looksLike, reportSheetsIn } from "./standard/sheetNames";
import type { RecognisedTable } from "./recognition/recognisedTable";
import type { Sheets, SheetSurvey, Snapshot } from "./sheets";

/** What reading a report asks of a spreadsheet. */
export type ReadableSheets = Pick<Sheets, "read" | "survey" | "hiddenLines" | "struckCells">;

/** What checking a report asks of a spreadsheet; one that does not tell its flags is not asked whether any is missing. */
export type CheckableSheets = ReadableSheets & Partial<Pick<Sheets, "flags">>;

/** Where a reading found what it read: another one looks there first. */
export interface ReportPlaces {
  readonly sheetNames: readonly string[];
  readonly areas: readonly Omit<SheetBlock, "block">[];
  readonly recognised: readonly RecognisedTable[];
  /** The sheets that hold more than could be read. */
  readonly cut: readonly CutSheet[];
  /** What stood there, once it was read again: sheets in which nothing was changed since are not looked through anew. */
  readonly contents?: readonly SheetBlock[];
}

type CutSheet = Extract<ReadingProblem, { kind: "sheetCut" }>;

/** A reading, and where it found what it read. */
export interface ReportReading extends WorkbookReading {
  readonly foundAt: ReportPlaces;
  /** When the spreadsheet computes, where that is not always. */
  readonly calculation?: Snapshot["calculation"];
}

/** Rows and columns of a sheet that are looked through; no table of the form stands beyond them. */
const MOST = { rows: 10_000, columns: 256 };
/** How far beyond their end sheets are read again: people write on below, and a table may not be filled in yet. */
const ROOM = { rows: 100, columns: 4 };

/**
 * Reads the open workbook as a report, wherever its tables stand. Writes nothing.
 * @param before where the reading before found everything: as long as all is still there, one round trip suffices. Without it the whole
 * workbook is looked through
 */
export async function readReport(sheets: ReadableSheets, before?: ReportPlaces): Promise<ReportReading> {
  return (before && (await readAgain(sheets, before))) ?? readAnew(sheets);
}

async function readAnew(sheets: ReadableSheets): Promise<ReportReading> {
  const surveyed = await sheets.survey();
  const isOurs = areOurs(surveyed);
  const asked = surveyed.filter(({ name }) => !looksLike(name, IMPORT_SHEET)).flatMap((one) => areaToRead(one, isOurs(one.name)));
  const snapshot = await sheets.read(asked.map(addressed));
  const contents = await forSubtotals(sheets, contentsOf(asked, snapshot));
  const reading = readWorkbook(snapshot.sheetNames, [...contents, ...emptySheets(surveyed)]);
  const recognised = await withHiddenRows(sheets, reading.recognised);
  const foundAt = placesOf(surveyed, recognised, reading.takenSheets);
  return { ...reading, ...calculationOf(snapshot), recognised, problems: withCut(reading.problems, foundAt.cut), foundAt };
}

/** Reads where everything was; `undefined` where it is no longer there. */
async function readAgain(sheets: ReadableSheets, before: ReportPlaces): Promise<ReportReading | undefined> {
  const snapshot = await sheets.read(before.areas.map(addressed));
  if (snapshot.sheetNames.join("\n") !== before.sheetNames.join("\n")) return undefined;
  const contents = withUnchanged(contentsOf(before.areas, snapshot), before.contents ?? []);
  const reading = readWorkbook(snapshot.sheetNames, await forSubtotals(sheets, contents));
  // Cells may have been filled in beyond what was read: that a result is old is only told by a reading of the whole workbook.
  if (hasOldResults(reading)) return undefined;
  const isSame = reading.recognised.every((table, index) => sameTable(table, before.recognised[index]));
  return isSame
    ? {
        ...reading,
        ...calculationOf(snapshot),
        problems: withCut(reading.problems, before.cut),
        recognised: reading.recognised.map((table, index) => ({ ...table, hiddenRows: before.recognised[index]?.hiddenRows ?? [] })),
        foundAt: { ...before, contents },
      }
    : undefined;
}

/** A sheet that holds too much is told once: of one that a table should stand in, that says it already. */
function withCut(problems: readonly ReadingProblem[], cut: readonly CutSheet[]): ReadingProblem[] {
  const told = new Set(problems.flatMap((one) => (one.kind === "unrecognised" && one.isUnread ? [one.sheet] : [])));
  return [...problems, ...cut.filter(({ sheet }) => !told.has(sheet))];
}

function sameTable({ table, described, candidates }: RecognisedTable, other: RecognisedTable | undefined): boolean {
  return table === other?.table && described === other.described && candidates.length === other.candidates.length;
}

const calculationOf = ({ calculation }: Snapshot): Pick<ReportReading, "calculation"> => (calculation ? { calculation } : {});

const addressed = ({ sheet, area }: Omit<SheetBlock, "block">): Area => ({ sheet, address: rangeAddress(area) });

function contentsOf(areas: readonly Omit<SheetBlock, "block">[], { blocks, spills }: Snapshot): SheetBlock[] {
  return areas.flatMap((one, index) => {
    const block = blocks[index];
    return block ? [spills === undefined ? sheetBlock(one, block) : { ...one, block, spills }] : [];
  });
}

const sheetBlocks = new WeakMap<SheetBlock["block"], { readonly place: string; readonly made: SheetBlock }>();

/** What stands in a sheet: where files have one alike in all that is said of it, it is the very same, and nothing of it is looked through anew. */
function sheetBlock(place: Omit<SheetBlock, "block">, block: SheetBlock["block"]): SheetBlock {
  const known = sheetBlocks.get(block);
  const said = JSON.stringify(place);
  if (known?.place === said) return known.made;
  const made = { ...place, block };
  sheetBlocks.set(block, { place: said, made });
  return made;
}

/** Which of a workbook's sheets are read for what they say of the report. */
function areOurs(surveyed: readonly SheetSurvey[]): (name: string) => boolean {
  const ours = new Set(reportSheetsIn(surveyed.map(({ name }) => name)));
  return (name) => ours.has(name);
}

/** @param isOurs whether it is read from A1 on */
function areaToRead({ name, used, visible, readableRows = Infinity }: SheetSurvey, isOurs: boolean): Omit<SheetBlock, "block">[] {
  if (!used || used.top >= readableRows) return [];
  const [top, left] = isOurs ? [0, 0] : [used.top, used.left];
  const area = { top, left, bottom: Math.min(used.bottom, top + MOST.rows - 1, readableRows - 1), right: Math.min(used.right, left + MOST.columns - 1) };
  return [{ sheet: name, area, isWhole: area.bottom === used.bottom && area.right === used.right, ...(!visible && { isHidden: true }) }];
}

/** A sheet of the report that is there and empty. */
function emptySheets(surveyed: readonly SheetSurvey[]): SheetBlock[] {
  const nowhere: Rectangle = { top: 0, left: 0, bottom: 0, right: 0 };
  const isOurs = areOurs(surveyed);
  return surveyed.flatMap(({ name, used, readableRows }) =>
    !used && readableRows === undefined && isOurs(name) ? [{ sheet: name, area: nowhere, block: [], isWhole: true }] : [],
  );
}

/** Our own sheets, the sheets with tables and those that formulas take cells of, with room for more. */
function placesOf(surveyed: readonly SheetSurvey[], recognised: readonly RecognisedTable[], taken: ReadonlySet<string>): ReportPlaces {
  const isOurs = areOurs(surveyed);
  const withTables = new Set(recognised.flatMap(({ candidates }) => candidates.map(({ sheet }) => sheet)));
  return {
    sheetNames: surveyed.map(({ name }) => name),
    areas: surveyed.flatMap(({ name, used = { top: 0, left: 0, bottom: 0, right: 0 }, ...survey }) => {
      const withRoom = { ...used, bottom: used.bottom + ROOM.rows, right: used.right + ROOM.columns };
      return isOurs(name) || withTables.has(name) || taken.has(name.toLowerCase()) ? areaToRead({ ...survey, name, used: withRoom }, isOurs(name)) : [];
    }),
    recognised,
    cut: surveyed.flatMap(({ name, readableRows }) => (readableRows === undefined ? [] : [{ kind: "sheetCut", sheet: name, rows: readableRows }])),
  };
}

/** SUBTOTAL passes over rows that are not shown: they are asked for where it is used, and only there. */
async function forSubtotals(sheets: ReadableSheets, contents: readonly SheetBlock[]): Promise<readonly SheetBlock[]> {
  if (!contents.some(({ block }) => block.some((cells) => cells.some(({ formula }) => formula !== undefined && /SUBTOTAL/iu.test(formula))))) return contents;
  const hidden = await sheets.hiddenLines(contents.map(addressed));
  return contents.map((content, index) => ({ ...content, hiddenRows: hidden[index]?.rows ?? [] }));
}

async function withHiddenRows(sheets: ReadableSheets, recognised: readonly RecognisedTable[]): Promise<RecognisedTable[]> {
  const areas = recognised.flatMap(({ area }): Area[] => (area ? [area] : []));
  const hidden = areas.length > 0 ? await sheets.hiddenLines(areas) : [];
  return recognised.map((table) => {
    const { area } = table;
    const lines = area && hidden[areas.indexOf(area)];
    const rectangle = area && parseRange(area.address);
    if (!lines || !rectangle) return table;
    const within = lines.rows.filter((row) => row >= rectangle.top && row <= rectangle.bottom);
    return { ...table, hiddenRows: within.map((row) => row + 1) };
  });
}
