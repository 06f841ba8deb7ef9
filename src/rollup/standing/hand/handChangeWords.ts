import { figureLabel } from "../../../figures";
import { counted, inLanguage, type Language, type Worded } from "../../../language";
import type { CellPlace } from "../../../workbook";
import { LEAVE_OUT, usualChoices } from "../../choices/choiceWords";
import type { HandChange } from "./handChange";
import { RECORD_SHEET, ROSTER_SHEET } from "../../sheets/sheetNames";
import { changedOnes, reasonSentence } from "../../words";

/** What a person has changed and what became of it, as a sentence. */
export const handChangeSentence = (change: HandChange, language: Language): string => inLanguage(worded(change, language), language);

const at = ({ sheet, address }: CellPlace): string => `${sheet}!${address}`;

function worded(change: HandChange, language: Language): Worded {
  switch (change.kind) {
    case "totalRow":
      return {
        zh: `“汇总明细”第 ${change.row} 行“${change.name}”是合计，不是单位，没有汇入。请删去这一行：合计在各表里。`,
        en: `Row ${change.row} of 汇总明细, “${change.name}”, is a sum and no unit; it was not added. Delete it: the sums stand in the tables.`,
      };
    case "nameless":
      return change.unit === undefined
        ? {
            zh: `“汇总明细”第 ${change.row} 行有数，没有写单位，没有汇入。请写上单位，或删去这一行。`,
            en: `Row ${change.row} of 汇总明细 has figures and no unit; it was not added. Write its unit, or delete it.`,
          }
        : {
            zh: `“汇总明细”第 ${change.row} 行没有写单位，按数认出是“${change.unit}”，已补上。`,
            en: `Row ${change.row} of 汇总明细 named no unit; its figures are those of “${change.unit}”, which was written there.`,
          };
    case "noFigures":
      return {
        zh: `“汇总明细”第 ${change.row} 行“${change.name}”有名称，没有数，各表的合计都因此写“缺”一家。是单位的，请填上数；不是单位的，请删去这一行。`,
        en: `Row ${change.row} of 汇总明细, “${change.name}”, has a name and no figures, so that every sum lacks a unit. Fill in its figures if it is a unit, or delete the row.`,
      };
    case "renamed":
      return change.isListed
        ? {
            zh: `“汇总明细”里“${change.before}”改成了“${change.name}”，名单里是“${change.before}”，仍按名单汇总。`,
            en: `“${change.before}” was renamed “${change.name}” in 汇总明细; the list has “${change.before}”, and it is summed up under that name.`,
          }
        : {
            zh: `“汇总明细”里“${change.before}”改成了“${change.name}”，按改过的名称汇总。`,
            en: `“${change.before}” was renamed “${change.name}” in 汇总明细, and is summed up under the new name.`,
          };
    case "corrected":
    case "asText":
    case "uncomputed": {
      const words = reasonSentence(change, language);
      return { zh: `${change.unit}：${words}`, en: `${change.unit}: ${words}` };
    }
    case "sumLost":
      return sumLost(change);
    case "sumsLost":
      return sumsLost(change);
    case "sumsGone":
      return sumsGone(change);
    case "sumOther": {
      const [own, other] = [figureLabel(change.figure), figureLabel(change.other)];
      return {
        zh: `${at(change.place)}（${own}）的公式加的是“${other}”的数，不是它自己的，没有改；它的各单位合计是 ${change.sum}。请清空这一格，再汇总一次。`,
        en: `The formula in ${at(change.place)} (${own}) sums up “${other}” and not its own figure, of which the units come to ${change.sum}; it was left so. Empty the cell and sum up again.`,
      };
    }
    case "wordsKept":
      return {
        zh: `${at(change.place)} 手工写的是“${change.words}”，单位名单里是“${change.listed}”，没有改。`,
        en: `${at(change.place)} has “${change.words}”, written by hand, where the list of units has “${change.listed}”; it was left so.`,
      };
    case "wordsGone":
      return {
        zh: `${at(change.place)} 手工写的“${change.words}”换成了“${change.now}”。`,
        en: `“${change.words}”, written by hand in ${at(change.place)}, gave way to “${change.now}”.`,
      };
    case "choiceUnread":
      return {
        zh: `${at(change.place)} 写的“${change.words}”认不出是什么决定，没有照办。请写${usualChoices.map((one) => `“${one}”`).join("")}，或“算作某某局”。`,
        en: `“${change.words}” in ${at(change.place)} is no decision that is understood, and nothing was done about it. Write ${usualChoices.map((one) => `“${one}”`).join(" or ")}, or “算作” and the name of a unit.`,
      };
    case "notLeftOut": {
      const head = {
        zh: `${at(change.place)} 写的“${LEAVE_OUT}”没有照办：“${change.unit}”没有文件`,
        en: `“${LEAVE_OUT}” in ${at(change.place)} could not be done: no file of “${change.unit}” has come`,
      };
      return change.isTyped
        ? {
            zh: `${head.zh}，是“汇总明细”里手工填的，它的数还在合计里。不要汇入的，请在“汇总明细”里删去它的一行。`,
            en: `${head.en}, its row in 汇总明细 was typed by hand and is in the sums. Delete that row if it is not to be added.`,
          }
        : { zh: `${head.zh}。不用报的，请从单位名单里去掉它。`, en: `${head.en}. Take it off the list of units if it need not report.` };
    }
    case "listReplaced": {
      const { zh, en } = differentNames(change);
      return {
        zh: `“${ROSTER_SHEET}”换成了这次给的名单（${zh}）。`,
        en: `${ROSTER_SHEET} gave way to the list that was given now (${en}).`,
      };
    }
    case "listKept": {
      const { zh, en } = differentNames(change);
      return {
        zh: `这次按给的名单汇总，与工作簿里的“${ROSTER_SHEET}”不同（${zh}）。那张表改过表头或加过栏，没有改；请自己改好，下次不给名单时按它汇总。`,
        en: `The list that was given now differs from ${ROSTER_SHEET} of the workbook (${en}), which has heads or columns of its own and was left so. Bring it up to date: a run without a list goes by it.`,
      };
    }
    case "noRecord":
      return {
        zh: `“${RECORD_SHEET}”没有了，或改过表头，看不出手工改过哪些数和字，这次没有法子保留；已重新写好。`,
        en: `${RECORD_SHEET} is gone, or its heads were changed, so that nobody knows what was changed by hand; this run could not keep it. It was written anew.`,
      };
  }
}

/** Names that a sentence names; of more it says how many. */
const NAMED = 10;

/** 「少了甲局；多了乙局、丙局等 12 个单位」 */
function differentNames({ gone, come }: Extract<HandChange, { readonly kind: "listReplaced" | "listKept" }>): Worded {
  const named = (names: readonly string[], mark: string): string => names.slice(0, NAMED).join(mark);
  const zh = (what: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`${what}${named(names, "、")}${names.length > NAMED ? ` 等 ${names.length} 个单位` : ""}`];
  const en = (what: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`${what} ${named(names, ", ")}${names.length > NAMED ? ` and ${names.length - NAMED} more` : ""}`];
  return { zh: [...zh("少了", gone), ...zh("多了", come)].join("；"), en: [...en("without", gone), ...en("with", come)].join("; ") };
}

function sumLost({ figure, place, stands, sum }: Extract<HandChange, { readonly kind: "sumLost" }>): Worded {
  const label = figureLabel(figure);
  return {
    zh: `${at(place)}（${label}）不再是相加的公式，现在是 ${stands}，各单位合计 ${sum}，没有改。要恢复公式，请清空这一格，再汇总一次。`,
    en: `${at(place)} (${label}) is no longer a formula of a sum but ${stands}, where the units come to ${sum}; it was left so. Empty the cell and sum up again to have the formula back.`,
  };
}

function sumsGone({ table, count, isAll, first }: Extract<HandChange, { readonly kind: "sumsGone" }>): Worded {
  const labels = first.map(figureLabel);
  const back = {
    zh: "各单位的数还在“汇总明细”里。请核对是不是删去了或改过表头；要恢复，请把各单位的文件另汇总成一个新文件。",
    en: "The units' figures still stand in 汇总明细. Look whether it was deleted or its heads were changed; sum the units' files up into a new file to have it back.",
  };
  return isAll
    ? {
        zh: `“${table}”这张表找不到了，它的 ${count} 个合计都没有了。${back.zh}`,
        en: `The table “${table}” is nowhere to be found, and with it ${counted(count, "sum", "sums")}. ${back.en}`,
      }
    : {
        zh: `“${table}”里 ${count} 个合计找不到了（${labels.join("、")}${count > labels.length ? " 等" : ""}）。${back.zh}`,
        en: `Of “${table}” ${counted(count, "sum is", "sums are")} nowhere to be found (${labels.join(", ")}${count > labels.length ? " …" : ""}). ${back.en}`,
      };
}

function sumsLost({ sheet, count, figures }: Extract<HandChange, { readonly kind: "sumsLost" }>): Worded {
  const values = { zh: ["现在 ", "，各单位合计 "], en: ["now ", ", of the units "] } as const;
  const [zh, en] =
    figures.count === 0
      ? ["都与各单位合计相同", "all are what the units come to"]
      : [
          `其中 ${figures.count} 个与各单位合计不同（${changedOnes(figures, values.zh, "zh-CN")}）`,
          `${counted(figures.count, "is", "are")} not what the units come to (${changedOnes(figures, values.en, "en-US")})`,
        ];
  return {
    zh: `“${sheet}”里 ${count} 个合计都不再是相加的公式，没有改，${zh}。要恢复公式，请清空这些格，再汇总一次。`,
    en: `None of the ${count} sums of ${sheet} is a formula any more; they were left so, and ${en}. Empty the cells and sum up again to have the formulas back.`,
  };
}
