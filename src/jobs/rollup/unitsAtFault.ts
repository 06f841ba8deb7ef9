import { columnLetters } from "../../address";
import { figureLabel, statedNumber } from "../../figures";
import { inLanguage, type Language } from "../../language";
import type { Fault } from "../../locate";
import { DETAIL_SHEET, summedRows } from "../../rollup";
import { residual, sumRules, type SumRule } from "../../rules";
import { sheetNamed, type CellContent, type ReadableSheets, type ReportReading } from "../../workbook";

/** A unit whose own figures break a rule that the sums over all units break. */
interface UnitAtFault {
  readonly unit: string;
  /** Its row of 汇总明细, from 1. */
  readonly row: number;
  /** By how much its parts are more than their total. */
  readonly difference: number;
}

type Reading = Pick<ReportReading, "edition" | "entries" | "foundAt" | "places">;

/** Units that a sentence names; of more it says how many. */
const NAMED = 5;

/**
 * The faults of a workbook that was summed up which its units have brought along, with a sentence: the formulas add up all units as they should, and figures of some units are wrong by just as much as the sums. Writes nothing, and reads only
 * the columns of such figures.
 */
export async function unitsAtFault(
  reading: Reading,
  sheets: ReadableSheets,
  faults: readonly Fault[],
  language: Language,
): Promise<ReadonlyMap<Fault, string>> {
  const found = new Map<Fault, string>();
  const sheet = sheetNamed(reading.foundAt.sheetNames, DETAIL_SHEET);
  if (sheet === undefined) return found;
  const rules = new Map(sumRules(reading.edition).map((rule) => [rule.id, rule]));
  for (const fault of faults) {
    const broken = fault.rules.flatMap((id) => rules.get(id) ?? []);
    const [first] = broken;
    const all: UnitAtFault[] = [];
    for (const rule of broken) all.push(...((await unitsOf(rule, reading, sheets, sheet)) ?? [{ unit: "", row: 0, difference: 0 }]));
    if (first && all.every(({ row }) => row > 0)) found.set(fault, sentence(first, [...new Map(all.map((one) => [one.row, one])).values()], reading, language));
  }
  return found;
}

/** The units that break a rule, where its figures are sums over all of them and nothing else breaks it; `undefined` else. */
async function unitsOf(rule: SumRule, { entries, places }: Reading, sheets: ReadableSheets, sheet: string): Promise<UnitAtFault[] | undefined> {
  const { terms } = rule;
  const cells = terms.flatMap(({ figure }) => places.get(figure) ?? []);
  if (cells.length < terms.length) return undefined;
  const { blocks } = await sheets.read(cells);
  const sums = blocks.map((block) => summedRows(block?.[0]?.[0]?.formula ?? ""));
  const [one] = sums;
  if (!one || sums.some((sum) => sum?.first !== one.first || sum.last !== one.last)) return undefined;
  const areas = [0, ...sums.map((sum) => sum?.column ?? 0)].map((column) => `${columnLetters(column)}${one.first}:${columnLetters(column)}${one.last}`);
  const [names = [], ...columns] = (await sheets.read(areas.map((address) => ({ sheet, address })))).blocks;
  const units = names.flatMap(([name], index): UnitAtFault[] => {
    const unit = String(name?.value ?? "").trim();
    const difference = terms.reduce((sum, { coefficient }, at) => sum + coefficient * numberIn(columns[at]?.[index]?.[0]), 0);
    return unit === "" || difference === 0 ? [] : [{ unit, row: one.first + index, difference }];
  });
  const broken = residual(rule, (figure) => statedNumber(entries.get(figure)) ?? NaN);
  return units.length > 0 && units.reduce((sum, { difference }) => sum + difference, 0) === broken ? units : undefined;
}

const numberIn = (cell: CellContent | undefined): number => (cell?.kind === "number" ? cell.value : 0);

function sentence({ terms, relation }: SumRule, units: readonly UnitAtFault[], { places }: Reading, language: Language): string {
  const total = terms.find(({ coefficient }) => coefficient < 0)?.figure;
  const place = total && places.get(total);
  const named = units.slice(0, NAMED);
  const zh = named.map(({ unit, row, difference }) => `${unit}（${DETAIL_SHEET}第 ${row} 行，差 ${Math.abs(difference)}）`).join("、");
  const en = named.map(({ unit, row, difference }) => `${unit} (row ${row} of ${DETAIL_SHEET}, by ${Math.abs(difference)})`).join(", ");
  const where = total && place && relation === "total" ? `${place.address}「${figureLabel(total)}」` : "";
  return inLanguage(
    {
      zh: `${where === "" ? "" : `${where}与各项之和不等：`}公式没有错，各单位的数加得对；是单位自己报的数不平：${zh}${units.length > NAMED ? ` 等 ${units.length} 家` : ""}。请让单位改好重报，或在“${DETAIL_SHEET}”里改对。`,
      en: `${where === "" ? "" : `${where} is not the sum of its parts: `}the formulas are right and add up all units; figures of units do not add up themselves: ${en}${units.length > NAMED ? `, and ${units.length - NAMED} more` : ""}. Ask for corrected reports, or correct ${DETAIL_SHEET}.`,
    },
    language,
  );
}
