import type { Unsaid } from "../../figures";
import { cellAddress } from "../../address";
import type { CellContent, CellPlace } from "../cell";
import type { NamedFigure } from "../standard/filling";
import { organFields, type OrganField } from "../standard/organFields";
import { NAMED_FIGURES_HEADER } from "../standard/organSheet";
import { usualPeriod } from "../standard/usualPeriod";
import { comparable, isLabel, rawTextOf, seenLetters, seenText, shownIn, textOf } from "./labelText";
import { usualKind } from "./organKind";
import { isOrganName } from "./organName";
import { readDate } from "./reportDate";
import type { CalendarDay } from "../serialDate";
import { statedYear } from "./statedYear";
import { asUnsaid, unsaidText, unsaidValue, unsaidWords, type UnsaidCell } from "./unsaid";

/** What 基本信息 says; a blank field is "". */
export type OrganReading = Readonly<Record<OrganField, string>>;

/** The organ's data and the table of 要素: the values by name, as they are to be printed. */
export interface OrganSheetReading {
  /** The sheet's name in the workbook. */
  readonly sheet: string;
  readonly organ: OrganReading;
  /** What is seen under 机关名称, where it is no name too: 「无」, 「1」. */
  readonly typedName: string;
  /** The day that 报告日期 says; `undefined` where it says none. */
  readonly date: CalendarDay | undefined;
  /** The cells of the fields that have their row. */
  readonly places: Readonly<Partial<Record<OrganField, CellPlace>>>;
  readonly namedFigures: ReadonlyMap<string, string>;
  /** The same as rows, with what stands in their cells. */
  readonly namedRows: readonly NamedFigure[];
  /** The cells of the values, by the names of 要素. */
  readonly namedPlaces: ReadonlyMap<string, CellPlace>;
  /** The cells of names that several 要素 bear, of which at least one has a value: nobody knows which is meant, and none is used. */
  readonly namedTwice: ReadonlyMap<string, readonly [CellPlace, ...CellPlace[]]>;
}

/**
 * Reads 基本信息 by its labels in column A: rows may be moved, added and taken out.
 * @param sheet the sheet's name in the workbook
 */
export function readOrganSheet(sheet: string, block: Block): OrganSheetReading {
  const placeOf = (row: number, column = VALUE_COLUMN): CellPlace => ({ sheet, address: cellAddress({ row, column }) });
  const header = headerRow(block);
  const fieldRows = header < 0 ? block : block.slice(0, header);
  const names = fieldRows.map(([first]) => comparable(textOf(first)));
  const rows = Object.entries(organFields).map(([field, label]) => {
    const row = names.indexOf(comparable(label));
    const cell = fieldRows[row]?.[VALUE_COLUMN];
    return { field, row, cell: unsaidField(label, cell) === undefined ? cell : undefined };
  });
  const cellOf = (wanted: OrganField): CellContent | undefined => rows.find(({ field }) => field === wanted)?.cell;
  const date = readDate(cellOf("date"));
  const typed = Object.fromEntries(rows.map(({ field, cell }) => [field, seenText(cell)])) as Record<OrganField, string>;
  const named = (header < 0 ? [] : block.slice(header + 1)).flatMap(([name, cell, unit], index) => {
    const value = unsaidValue(cell, unit) === undefined ? cell : undefined;
    if (textOf(name) === "" || unsaidWords(name) !== undefined) return [];
    const [place, namePlace] = [placeOf(header + 1 + index), placeOf(header + 1 + index, NAME_COLUMN)];
    return [{ name: textOf(name), value, unit: unsaidText(unit) === undefined ? textOf(unit) : "", place, namePlace }];
  });
  const namedTwice = twice(named);
  return {
    sheet,
    organ: {
      ...typed,
      name: isOrganName(typed.name) ? typed.name : "",
      kind: usualKind(typed.kind)?.label ?? seenLetters(typed.kind),
      period: periodOf(cellOf("period"), cellOf("year")),
      date: date.text,
    },
    typedName: shownIn(fieldRows[names.indexOf(comparable(organFields.name))]?.[VALUE_COLUMN]),
    date: date.day,
    places: Object.fromEntries(rows.flatMap(({ field, row }) => (row < 0 ? [] : [[field, placeOf(row)]]))),
    namedFigures: new Map(named.map(({ name, value }) => [name, namedTwice.has(name) ? "" : seenText(value)])),
    namedRows: named.map(({ name, value, unit }) => ({
      name,
      value: value?.kind === "number" && value.shown === undefined ? value.value : seenText(value),
      unit,
    })),
    namedPlaces: new Map(named.map(({ name, place }) => [name, place])),
    namedTwice,
  };
}

function twice(
  named: readonly { readonly name: string; readonly value: CellContent | undefined; readonly namePlace: CellPlace }[],
): OrganSheetReading["namedTwice"] {
  const found = new Map<string, readonly [CellPlace, ...CellPlace[]]>();
  for (const { name } of named) {
    const own = named.filter((one) => one.name === name);
    const [first, ...others] = own.map(({ namePlace }) => namePlace);
    if (first && others.length > 0 && own.some(({ value }) => seenText(value) !== "")) found.set(name, [first, ...others]);
  }
  return found;
}

/** The standard formula joins whatever stands under 年度, and makes 「自2025年年1月1日起」 of 「2025年」: the year that it says is meant. */
function periodOf(cell: CellContent | undefined, year: CellContent | undefined): string {
  const said = statedYear(seenText(year));
  return said !== undefined && rawTextOf(cell) === usualPeriod(rawTextOf(year)) ? usualPeriod(said) : seenText(cell);
}

type Block = readonly (readonly CellContent[])[];

const NAME_COLUMN = 0;
const VALUE_COLUMN = 1;
const UNIT_COLUMN = 2;

/** The row of the header of 要素; -1 where it is not there. */
const headerRow = (block: Block): number => block.findIndex(isNamedFiguresHeader);

/** A day may be a date, and a year is read as it is seen; all else of the organ is words. */
const unsaidField = (label: string, cell: CellContent | undefined): Unsaid | undefined =>
  label === organFields.date || label === organFields.year ? unsaidText(cell) : unsaidWords(cell);

/** The labels of the fields by what is compared of them. */
const labels = new Map<string, string>(Object.values(organFields).map((label) => [comparable(label), label]));

/** Why a cell of 基本信息 that is read, a field or what stands of a 要素, says nothing. */
export function organTexts(block: Block): (row: number, column: number) => UnsaidCell | undefined {
  const header = headerRow(block);
  return (row, column) => {
    const cells = block[row] ?? [];
    const name = cells[NAME_COLUMN];
    const value = cells[VALUE_COLUMN];
    if (textOf(name) === "") return undefined;
    if (header >= 0 && row > header) {
      if (column === VALUE_COLUMN) return asUnsaid(unsaidValue(value, cells[UNIT_COLUMN]), true);
      if (column === NAME_COLUMN) return asUnsaid(unsaidWords(name));
      return column <= UNIT_COLUMN ? asUnsaid(unsaidText(cells[column])) : undefined;
    }
    const label = column === VALUE_COLUMN ? labels.get(comparable(textOf(name))) : undefined;
    return label === undefined ? undefined : asUnsaid(unsaidField(label, value));
  };
}

/** The year of the report; `undefined` where 年度 says none. */
export const reportYear = ({ year }: OrganReading): number | undefined => statedYear(year);

function isNamedFiguresHeader([name, value]: readonly CellContent[]): boolean {
  return isLabel(name, NAMED_FIGURES_HEADER[0]) && isLabel(value, NAMED_FIGURES_HEADER[1]);
}
