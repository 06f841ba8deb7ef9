import type { Worded } from "../../language";
import type { ReadingProblem } from "../../workbook";
import { someEn, someZh } from "./cellPlaces";

type Unrecognised = Extract<ReadingProblem, { readonly kind: "unrecognised" }>;
type Stray = NonNullable<Extract<ReadingProblem, { readonly kind: "labelMissing" }>["stray"]>;

/** Where the form has a label that stands elsewhere. */
export const rightPlace: Worded<(stray: Stray) => string> = {
  zh: ({ after }) => (after === "" ? "格式里排在最前" : `格式里排在“${after}”后面`),
  en: ({ after }) => (after === "" ? "the form has it first" : `the form has it behind “${after}”`),
};

/** A sheet that holds too much to be read, where a table should stand. */
export const unreadWords: Worded<(problem: Unrecognised) => string> = {
  zh: ({ sheet, table }) =>
    `工作表“${sheet}”内容太多，没有读取，${table}一个数也没有读。多半是下面或右边有大片只设了格式的空行、空列，或合并单元格上万个：请把${table}以外的行、列删去（不是清除内容），保存后再试。`,
  en: ({ sheet, table }) =>
    `Sheet “${sheet}” holds too much and was not read, and so no figure of ${table}. Most often rows below or columns beside the table are formatted, or merged by the ten thousand: delete them (Delete, not Clear Contents), save, and try again.`,
};

/** Why the labels of a sheet make no table: how they stand, which come in another order than the form's, which are not there. */
export const traceWords: Worded<(problem: Unrecognised) => string> = {
  zh: ({ stray, missing, errors, upright }) => {
    if (upright) return `栏名从 ${upright.address} 起竖着排，格式里是横排的`;
    const parts = [
      ...(stray.length > 0 ? [`次序与格式不同的有 ${someZh(stray.map((one) => `${one.cell.address}“${one.label}”（${rightPlace.zh(one)}）`))}`] : []),
      ...(missing.length > 0 ? [`没有找到${someZh(missing.map((label) => `“${label}”`))}`] : []),
      ...(errors.length > 0 ? [`${someZh(errors.map(({ cell, code }) => `${cell.address} 是错误值 ${code}`))}，要先改好`] : []),
    ];
    return parts.length > 0 ? parts.join("；") : "行名与表头的位置对不上";
  },
  en: ({ stray, missing, errors, upright }) => {
    if (upright) return `the labels of columns stand below one another from ${upright.address} on, where the form has them side by side`;
    const parts = [
      ...(stray.length > 0
        ? [`out of order ${stray.length === 1 ? "is" : "are"} ${someEn(stray.map((one) => `${one.cell.address} “${one.label}” (${rightPlace.en(one)})`))}`]
        : []),
      ...(missing.length > 0 ? [`not found ${missing.length === 1 ? "is" : "are"} ${someEn(missing.map((label) => `“${label}”`))}`] : []),
      ...(errors.length > 0 ? [`mend the error values first: ${someEn(errors.map(({ cell, code }) => `${cell.address} ${code}`))}`] : []),
    ];
    return parts.length > 0 ? parts.join("; ") : "its rows do not stand under its header";
  },
};
