import type { CheckWords } from "../../findings";
import type { ChangingEvidence } from "./check";

const byTheDay = ({ by }: ChangingEvidence): boolean => by === "TODAY" || by === "NOW";

/** A formula whose result does not stay as it is printed: to compute it again is no help. */
export const changingWords: CheckWords<ChangingEvidence> = {
  zh: ({ evidence }) =>
    `工作表“${evidence.cell.sheet}”的 ${evidence.cell.address} 用的公式（${evidence.by}）${byTheDay(evidence) ? "每天会变" : "每算一次都会变"}，` +
    `以后再打开或生成，就不是现在显示的内容了，按 F9 也没有用。请删去公式，直接填写要印的内容${byTheDay(evidence) ? "（日期如 2026年1月20日）" : ""}。`,
  en: ({ evidence }) =>
    `Cell ${evidence.cell.address} of sheet “${evidence.cell.sheet}” has a formula (${evidence.by}) whose result changes ${byTheDay(evidence) ? "by the day" : "each time that it is computed"}: ` +
    "it will not stay as it is shown now, and F9 is no help. Delete the formula and type what is to be printed, a date as 2026-1-20.",
  values: ({ by }) => by,
};
