import { editionInForce, editions, type Edition, type FigureId } from "../statute";
import { CELL_LIMIT, type Filling, type NarrativeRow } from "../workbook";
import { dataPlaces, tableOf, type DataPlace } from "./dataLabels";
import { InterchangeError, type DataIssue } from "./interchangeError";
import { LabelMap } from "./labelMap";
import { narrativeRows } from "./narrativeText";
import type { CellData, ReportData } from "./reportData";
import { otherEditions } from "./otherEditions";
import { keyOfPart, partOfKey, sectionKeys } from "./sectionKeys";

/** Data as the standard sheets take it. */
export interface FillingOfData {
  readonly edition: Edition;
  readonly filling: Filling;
}

/**
 * The data of a report as a filling of the standard sheets of its edition. Labels may differ in width, signs and spaces, and
 * be known variants.
 * @throws InterchangeError naming everything that does not fit the form
 */
export function toFilling(data: ReportData): FillingOfData {
  const edition = editions.find(({ id }) => String(id) === data.format) ?? editionInForce;
  const issues: DataIssue[] = [];
  const cells = [...table2Cells(data.table2, edition, issues), ...table3Cells(data.table3, edition, issues), ...table4Cells(data.table4, edition, issues)];
  const narrative = rowsOf(data, edition, issues);
  if (issues.length > 0) throw new InterchangeError(issues);
  const { organ: name, shortName, year, kind, period, date, contact, title } = data;
  const fields = { name, shortName, kind, year, period, date, contact, title };
  return {
    edition,
    filling: {
      organ: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)),
      figures: new Map(cells.flatMap(([figure, value]) => (value === null ? [] : [[figure, value] as const]))),
      namedFigures: (data.namedFigures ?? []).map(({ name: of, value, unit }) => ({ name: of, value: value ?? "", unit })),
      narrative,
    },
  };
}

type Cells = readonly (readonly [FigureId, CellData])[];

function table2Cells(table: ReportData["table2"], edition: Edition, issues: DataIssue[]): Cells {
  if (table === null) return [];
  const places = dataPlaces(tableOf(edition, "proactiveDisclosure"));
  const rows = new LabelMap(places.map(({ row, rowVariants }) => [row, rowVariants]));
  return Object.entries(table).flatMap(([label, values]) => {
    const row = rows.find(label, `table2["${label}"]`, issues);
    if (row === undefined) return [];
    const own = places.filter((place) => place.row === row);
    const columns = new LabelMap(own.map(({ column, columnVariants }) => [column, columnVariants]));
    return Object.entries(values).flatMap(([column, value]) => {
      const found = columns.find(column, `table2["${label}"]["${column}"]`, issues);
      return found === undefined ? [] : cellAt(own, row, found, value);
    });
  });
}

function table3Cells(table: ReportData["table3"], edition: Edition, issues: DataIssue[]): Cells {
  if (table === null) return [];
  const places = dataPlaces(tableOf(edition, "applications"));
  const rows = new LabelMap(
    places.map(({ row, rowVariants }) => [row, rowVariants]),
    otherEditions(edition),
  );
  const columns = columnsOf(places, table.columns, "table3.columns", issues);
  return table.rows.flatMap(({ label, values }, index) => {
    const row = rows.find(label, `table3.rows[${index}].label`, issues);
    checkCount(values, table.columns.length, `table3.rows[${index}].values`, label, issues);
    return row === undefined ? [] : valuesAt(places, row, columns, values);
  });
}

function table4Cells(table: ReportData["table4"], edition: Edition, issues: DataIssue[]): Cells {
  if (table === null) return [];
  const places = dataPlaces(tableOf(edition, "reviewAndLitigation"));
  const columns = columnsOf(places, table.labels, "table4.labels", issues);
  checkCount(table.values, table.labels.length, "table4.values", "表四", issues);
  return valuesAt(places, "", columns, table.values);
}

function columnsOf(places: readonly DataPlace[], labels: readonly string[], path: string, issues: DataIssue[]): (string | undefined)[] {
  const known = new LabelMap(places.map(({ column, columnVariants }) => [column, columnVariants]));
  return labels.map((label, index) => known.find(label, `${path}[${index}]`, issues));
}

function valuesAt(places: readonly DataPlace[], row: string, columns: readonly (string | undefined)[], values: readonly CellData[]): Cells {
  return columns.flatMap((column, index) => (column === undefined ? [] : cellAt(places, row, column, values[index] ?? null)));
}

function cellAt(places: readonly DataPlace[], row: string, column: string, value: CellData): Cells {
  return places.filter((place) => place.row === row && place.column === column).map(({ figure }) => [figure, value]);
}

function checkCount(values: readonly CellData[], expected: number, path: string, label: string, issues: DataIssue[]): void {
  if (values.length !== expected) issues.push({ path, kind: "wrongCount", label, expected, found: values.length });
}

function rowsOf({ narrative }: ReportData, edition: Edition, issues: DataIssue[]): NarrativeRow[] {
  const found = new Set<string>();
  return Object.entries(narrative).flatMap(([key, text]) => {
    if (text === null) return [];
    const path = `narrative["${key}"]`;
    const part = partOfKey(key, edition);
    if (part === undefined || found.has(keyOfPart(part, edition))) {
      issues.push(part === undefined ? { path, kind: "unknownSection", label: key, known: sectionKeys(edition) } : { path, kind: "doubledLabel", label: key });
      return [];
    }
    found.add(keyOfPart(part, edition));
    const rows = narrativeRows(part, text, edition.sections.find(({ number }) => number === part.section)?.parts);
    if (rows.some((row) => row.text.length > CELL_LIMIT)) issues.push({ path, kind: "longText", label: key });
    return rows;
  });
}
