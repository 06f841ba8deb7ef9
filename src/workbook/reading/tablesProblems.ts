import { editions, type Edition } from "../../statute";
import { cellAddress, type Position } from "../../address";
import type { CellPlace } from "../cell";
import { searchArea } from "../recognition/anchors";
import { tableLabels } from "../recognition/formLabels";
import type { Recognition, TableRecognition } from "../recognition/recogniseTables";
import { errorsBeside } from "../recognition/errorsBeside";
import { areaOf, areaText } from "../recognition/tableConfirmation";
import { tableProblems } from "../recognition/tableProblems";
import { traceOf } from "../recognition/strayLabels";
import type { TextGrid } from "../recognition/textGrid";
import { NARRATIVE_SHEET, ORGAN_SHEET, sheetNamed, standardSheetNames, tableSheets } from "../standard/sheetNames";
import { withOtherHalf } from "./otherHalf";
import type { ReadingProblem } from "./problem";

/** What of a report is not there at all: tables that are nowhere, and the sheets of the organ and of the narrative. */
export function presenceProblems(sheetNames: readonly string[], { edition, tables }: Recognition, grids: readonly TextGrid[]): ReadingProblem[] {
  const absent = tables.filter(({ candidates }) => candidates.length === 0).map((table) => absentTable(table, edition, sheetNames, grids));
  const others = [ORGAN_SHEET, NARRATIVE_SHEET]
    .filter((name) => sheetNamed(sheetNames, name) === undefined)
    .map((sheet): ReadingProblem => ({ kind: "missing", sheet }));
  const nothing =
    absent.length === tables.length &&
    absent.every(({ kind }) => kind === "missing") &&
    standardSheetNames.every((name) => sheetNamed(sheetNames, name) === undefined);
  if (nothing) return [{ kind: "none" }];
  return inFormOrder([...absent, ...others]);
}

function absentTable({ table, otherForm }: TableRecognition, edition: Edition, sheetNames: readonly string[], grids: readonly TextGrid[]): ReadingProblem {
  if (otherForm) {
    const otherGrid = grids.find(({ sheet }) => sheet === otherForm.sheet);
    const labels = otherGrid ? traceOf(otherGrid, edition, table).missing : [];
    return { kind: "tableEdition", table: table.name, area: areaOf(otherForm), found: otherForm.edition.id, expected: edition.id, cells: [], labels };
  }
  const own = tableSheets[table.id];
  const versions = editions.flatMap((edition) => edition.tables.filter(({ id }) => id === table.id).map((one) => tableLabels(edition, one)));
  const trace = sheetNamed(sheetNames, own) ?? grids.find((grid) => versions.some((labels) => searchArea(grid, labels) !== undefined))?.sheet;
  if (trace === undefined) return { kind: "missing", sheet: own };
  const grid = grids.find(({ sheet }) => sheet === trace);
  const { stray, missing, errors, upright } = grid ? traceOf(grid, edition, table) : { stray: [], missing: [], errors: [], upright: undefined };
  const place = (at: Position): CellPlace => ({ sheet: trace, address: cellAddress(at) });
  return {
    kind: "unrecognised",
    sheet: trace,
    table: table.name,
    stray: stray.map(({ label, after, ...at }) => ({ cell: place(at), label, after })),
    missing,
    errors: errors.map(({ code, ...at }) => ({ cell: place(at), code })),
    ...(upright && { upright: place(upright) }),
    ...(!grid && { isUnread: true }),
  };
}

/** As the standard sheets come. */
function inFormOrder(problems: readonly ReadingProblem[]): ReadingProblem[] {
  const orderOf = (problem: ReadingProblem): number => ("sheet" in problem ? standardSheetNames.indexOf(problem.sheet) : -1);
  return [...problems].sort((a, b) => orderOf(a) - orderOf(b));
}

/** Error values that stand in titles, labels and notes of the chosen tables: each is told once, of the first table that it stands by. */
export function errorProblems({ tables }: Recognition, grids: readonly TextGrid[]): ReadingProblem[] {
  const told = new Set<string>();
  return tables.flatMap(({ table, chosen }): ReadingProblem[] => {
    const grid = chosen && grids.find(({ sheet }) => sheet === chosen.sheet);
    const errors = (grid ? errorsBeside(grid, chosen) : []).map(({ code, ...at }) => ({ code, cell: { sheet: grid?.sheet ?? "", address: cellAddress(at) } }));
    const own = errors.filter(({ cell }) => !told.has(areaText(cell)));
    for (const { cell } of own) told.add(areaText(cell));
    return [...new Set(own.map(({ code }) => code))].flatMap((code): ReadingProblem[] => {
      const [first, ...others] = own.filter((one) => one.code === code).map(({ cell }) => cell);
      return first ? [{ kind: "tableErrors", table: table.name, code, cells: [first, ...others] }] : [];
    });
  });
}

/** What is doubtful about the tables that are there. */
export function recognitionProblems({ tables }: Recognition, grids: readonly TextGrid[]): ReadingProblem[] {
  return tables.flatMap(({ table, chosen, candidates, confirmed, fits }): ReadingProblem[] => {
    const others = grids.filter(({ sheet }) => !candidates.some((candidate) => candidate.sheet === sheet));
    if (chosen) return withOtherHalf(tableProblems(chosen, confirmed, fits), chosen, others);
    const hidden = new Set(grids.flatMap(({ sheet, isHidden }) => (isHidden ? [sheet] : [])));
    const [first, ...more] = candidates.map((found) => ({ ...areaOf(found), ...(hidden.has(found.sheet) && { isHidden: true as const }) }));
    return first ? [{ kind: "twoPlaces", table: table.name, areas: [first, ...more] }] : [];
  });
}
