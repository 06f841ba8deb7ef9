import type { FigureId } from "../statute";
import { suggestedNarrative, suggestedFigures, usualPeriod, type NamedFigure, type NarrativeRow, type WorkbookReading } from "../workbook";
import { dataPlaces, tableOf } from "./dataLabels";
import { joinedText } from "./narrativeText";
import type { CellData, ReportData } from "./reportData";
import { constantKeys, keyOfPart } from "./sectionKeys";

/**
 * A workbook's figures, data and narrative as JSON, the way back of `toFilling`: what the standard sheets start with by themselves
 * (the introduction, the period of the whole year, names in 要素 without a value) is left out, and a table without any figure is `null`.
 * What neither 基本信息 nor the titles of tables say of the organ and the year is "" and `null`.
 */
export function toData(reading: WorkbookReading): ReportData {
  const { edition, organSheet, values, stated } = reading;
  const { shortName = "", kind = "", period = "", date = "", contact = "", title = "" } = organSheet?.organ ?? {};
  const cell = (figure: FigureId): CellData => plain(values.get(figure));
  const places = {
    table2: dataPlaces(tableOf(edition, "proactiveDisclosure")),
    table3: dataPlaces(tableOf(edition, "applications")),
    table4: dataPlaces(tableOf(edition, "reviewAndLitigation")),
  };
  const isBlank = (table: readonly { readonly figure: FigureId }[]): boolean => table.every(({ figure }) => cell(figure) === null);
  const rows = groupsOf(places.table3, ({ row }) => row);
  const named = (organSheet?.namedRows ?? []).filter((row) => !isSuggestion(row));
  return {
    organ: stated.organ,
    year: stated.year ?? null,
    format: String(edition.id),
    ...given({ shortName, kind, period: stated.year !== undefined && period === usualPeriod(stated.year) ? "" : period, date, contact, title }),
    table2: isBlank(places.table2)
      ? null
      : Object.fromEntries(
          groupsOf(places.table2, ({ row }) => row).map(([row, own]) => [row, Object.fromEntries(own.map(({ column, figure }) => [column, cell(figure)]))]),
        ),
    table3: isBlank(places.table3)
      ? null
      : {
          columns: rows[0]?.[1].map(({ column }) => column) ?? [],
          rows: rows.map(([label, own]) => ({ label, values: own.map(({ figure }) => cell(figure)) })),
        },
    table4: isBlank(places.table4) ? null : { labels: places.table4.map(({ column }) => column), values: places.table4.map(({ figure }) => cell(figure)) },
    ...(named.length > 0 && { namedFigures: named.map((row) => ({ ...row, value: plain(row.value) })) }),
    narrative: narrativeOf(reading),
  };
}

/** Whether a row of 要素 stands as the sheet suggests it, without a value. */
const isSuggestion = ({ name, value, unit }: NamedFigure): boolean => value === "" && suggestedFigures.some((one) => one.name === name && one.unit === unit);

const plain = (value: number | string | boolean | undefined): CellData =>
  value === undefined || value === "" ? null : typeof value === "boolean" ? String(value).toUpperCase() : value;

function given<Fields extends Readonly<Record<string, string>>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== "")) as Partial<Fields>;
}

function narrativeOf({ narrative = [], edition }: WorkbookReading): ReportData["narrative"] {
  const headings = new Set(edition.sections.flatMap(({ parts = [] }) => parts.map(({ heading }) => heading)));
  const suggestions = suggestedNarrative(edition);
  const isSuggested = (row: NarrativeRow): boolean =>
    suggestions.some(({ section, heading, text }) => row.section === section && row.heading === heading && row.text === text);
  const written = narrative.filter((row) => (row.text.trim() !== "" || !headings.has(row.heading)) && !isSuggested(row));
  const texts = groupsOf(written, (row) => keyOfPart(row, edition)).map(([key, rows]) => [key, joinedText(rows)]);
  return { ...Object.fromEntries(constantKeys.map((key) => [key, null])), ...(Object.fromEntries(texts) as Record<string, string>) };
}

/** Items by a key, in the order in which the keys come. */
function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  return [...new Set(items.map(keyOf))].map((key) => [key, items.filter((item) => keyOf(item) === key)]);
}
