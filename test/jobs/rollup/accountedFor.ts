import type { FileSheets } from "../../../src/files";
import { handChangeSentence, isUnopened, reasonSentence, type Rollup } from "../../../src/rollup";
import { nameKey } from "../../../src/rollup/names/nameIndex";
import { cells, linesIn, received } from "./standingSum";

/** What a run has left in a workbook of a sum: lines of 汇总单位, rows of 汇总明细, what is recorded, and all that was said. */
export interface Left {
  readonly lines: Awaited<ReturnType<typeof linesIn>>;
  readonly rows: Awaited<ReturnType<typeof received>>["rows"];
  readonly sum: unknown;
  readonly record: readonly (readonly unknown[])[];
}

export async function leftIn(sheets: FileSheets): Promise<Left> {
  const record = (await cells(sheets, "汇总记录", "A3:I14")).filter(([file, , unit]) => file !== "" || unit !== "");
  return { lines: await linesIn(sheets), ...(await received(sheets)), record };
}

const key = (unit: unknown): string => nameKey(String(unit));

/** What is wrong with what a run has left: nothing where every unit is accounted for once, and the sum is that of the units that are said to be in it. */
export function faultsOf(rollup: Rollup, { lines, rows, sum, record }: Left): string[] {
  const told = allTold(rollup);
  const added = lines.flatMap(([unit, , state]) => (state === "已汇总" ? [key(unit)] : []));
  const inDetail = rows.map(([unit]) => key(unit));
  const counting = rows.filter(([, figure]) => typeof figure === "number");
  const total = counting.reduce((all, [, figure]) => all + Number(figure), 0);
  const organs = record.map(([file, organ]) => `${String(file)}\0${key(organ)}`).filter((one) => !one.startsWith("\0"));
  const isTold = (unit: unknown): boolean => told.some((sentence) => sentence.includes(String(unit)));
  return [
    ...(String([...added].sort()) === String(rollup.added.map(({ unit }) => key(unit)).sort()) ? [] : [`lines of ${String(added)} are said to be added`]),
    ...(new Set(added).size === added.length ? [] : ["a unit is added in two lines"]),
    ...added.filter((unit) => !inDetail.includes(unit)).map((unit) => `${unit} is added and has no row`),
    ...counting.filter(([unit]) => !added.includes(key(unit))).map(([unit]) => `${String(unit)} counts and no line says so`),
    ...rows.filter(([unit]) => !lines.some(([one]) => key(one) === key(unit)) && !isTold(unit)).map(([unit]) => `nothing is said of the row ${String(unit)}`),
    ...(sum === total || total === 0 || String(sum).endsWith(`，其余${total}`) ? [] : [`${String(sum)} is not ${total}`]),
    ...(new Set(organs).size === organs.length ? [] : ["one file of one unit has two lines"]),
    ...lines.filter(([unit, , state]) => state === "未报" && added.includes(key(unit))).map(([unit]) => `${String(unit)} is missing and added`),
    ...rollup.changes.flatMap((one) => (one.kind === "wordsGone" && /!?[BG]\d+$/u.test(one.place.address) ? [`nobody wrote ${one.words}`] : [])),
    ...rollup.rows
      .filter((row) => !isUnopened(row) && row.file !== "" && !lines.some(([, file]) => file === row.file))
      .map(({ file }) => `${file} has no line`),
  ];
}

/** All that a run has said, of units and of what was changed by hand. */
export const allTold = ({ rows, changes }: Rollup): string[] => [
  ...changes.map((change) => handChangeSentence(change, "zh-CN")),
  ...rows.flatMap(({ reasons }) => reasons.map((reason) => reasonSentence(reason, "zh-CN"))),
];
