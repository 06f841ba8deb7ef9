import { workbookFindings } from "../../checks";
import type { Finding } from "../findings/finding";
import { tableFigures } from "../../figures";
import type { FigureId } from "../../statute";
import { parseRange, positionsOf } from "../../address";
import { lostTotals, standingFlags, type CheckableSheets, type PresentFlag, type WorkbookReading } from "../../workbook";
import { addressesOf } from "./areas";

/** The flags of the sheets with tables, by the names of the sheets, as they were looked at last. */
export type SeenFlags = ReadonlyMap<string, readonly PresentFlag[]>;

/** Looks at the flags of the sheets with tables, in two round trips and without a write; `undefined` where the spreadsheet does not tell them. */
export async function lookAtFlags(sheets: CheckableSheets, { recognised }: Pick<WorkbookReading, "recognised">): Promise<SeenFlags | undefined> {
  const names = [...new Set(recognised.flatMap(({ area }) => area?.sheet ?? []))];
  const flags = names.length > 0 ? await sheets.flags?.(names) : [];
  return flags && new Map(names.map((name, index) => [name, flags[index] ?? []]));
}

/** What a paste has taken from the sheets: formulas of totals, and flags. */
export interface SheetMarks {
  readonly findings: readonly Finding[];
  /** The formulas that belong into totals that hold none. */
  readonly formulas: ReadonlyMap<FigureId, string>;
}

/** Where nobody looks. */
export const noMarks: SheetMarks = { findings: [], formulas: new Map() };

/** F3: totals whose formula was overwritten; F4: flags that are gone, on our own sheets and where a person has had them added. */
export function sheetMarks(reading: WorkbookReading, seen: SeenFlags | undefined): SheetMarks {
  const { edition, recognised, entries, places } = reading;
  const isComputed = (figure: FigureId): boolean => {
    const entry = entries.get(figure);
    return entry?.state === "number" && entry.computed;
  };
  // A text that suggests a number has a finding of its own, which puts the formula back: it is told once.
  const isOffered = (figure: FigureId): boolean => {
    const entry = entries.get(figure);
    return entry?.state === "text" && entry.reads !== undefined;
  };
  const tables = recognised.flatMap(({ table: id, area, standard }) => {
    const table = edition.tables.find((one) => one.id === id);
    const present = area && seen?.get(area.sheet);
    return table && area ? [{ table, standard, flags: present && standingFlags(edition, table, places, isComputed, present) }] : [];
  });
  const formulas = lostTotals(
    edition,
    tables.map((one) => ({ ...one, flags: one.flags?.totals })),
    entries,
    places,
  );
  const findings = tables.flatMap(({ table, standard, flags }): Finding[] => {
    const own = tableFigures(table).flatMap(({ id }) => (places.has(id) ? [id] : []));
    const bare = own.filter((figure) => formulas.has(figure) && !isOffered(figure));
    const gone =
      flags && (standard || flags.isFlagged)
        ? figuresAt(
            own,
            reading,
            flags.missing.map(({ address }) => address),
          )
        : [];
    const isCleared = (figure: FigureId): boolean => entries.get(figure)?.state === "blank";
    const [cleared, overwritten] = [bare.filter(isCleared), bare.filter((figure) => !isCleared(figure))];
    return [
      ...workbookFindings.lostFormulas(table, bare, { overwritten: namedAreas(overwritten, reading), cleared: namedAreas(cleared, reading) }),
      ...workbookFindings.lostFlags(table, gone, namedAreas(gone, reading)),
    ];
  });
  return { findings, formulas };
}

function figuresAt(figures: readonly FigureId[], { places }: WorkbookReading, addresses: readonly string[]): FigureId[] {
  const cells = new Set(addresses.flatMap((address) => positionsOf(parseRange(address) ?? NOWHERE)).map(({ row, column }) => `${row},${column}`));
  return figures.filter((figure) => {
    const cell = parseRange(places.get(figure)?.address ?? "");
    return cell !== undefined && cells.has(`${cell.top},${cell.left}`);
  });
}

const NOWHERE = { top: 0, left: 0, bottom: -1, right: -1 };

/** 「J6:J30、D27:I27」 */
const namedAreas = (figures: readonly FigureId[], { places }: WorkbookReading): string =>
  addressesOf(figures.flatMap((figure) => places.get(figure) ?? [])).join("、");
