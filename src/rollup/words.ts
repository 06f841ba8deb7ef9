import { figureLabel } from "../figures";
import { counted, inLanguage, type Language, type Worded } from "../language";
import type { NearName } from "./names/nameIndex";
import { LEAVE_OUT } from "./choices/choiceWords";
import type { ChangedFigures, DifferentFigure, Reason } from "./reason";
import { STOPPED } from "./units/unitReport";

/** Figures that a sentence names; of more it says how many. */
const NAMED = 3;

const list = (names: readonly string[], language: Language): string => names.join(inLanguage({ zh: "、", en: ", " }, language));
const quoted = (near: readonly NearName[], language: Language): string =>
  named(
    near.map(({ name }) => `“${name}”`),
    language,
  );

/** The first names, and of how many. */
function named(all: readonly string[], language: Language): string {
  const names = list(all.slice(0, NAMED), language);
  const more = all.length - NAMED;
  return more > 0 ? inLanguage({ zh: `${names}等 ${all.length} 个单位`, en: `${names} and ${more} more` }, language) : names;
}

/** Why a unit stands so, and what to do, as a sentence. */
export function reasonSentence(reason: Reason, language: Language): string {
  return inLanguage(worded(reason, language), language);
}

/** What is written under 情况 in 汇总单位. */
export const reasonsText = (reasons: readonly Reason[]): string => reasons.map((reason) => reasonSentence(reason, "zh-CN")).join("");

function worded(reason: Reason, language: Language): Worded {
  switch (reason.kind) {
    case "fault":
      return { zh: reason.message, en: reason.message };
    case "stands":
      return stands(reason);
    case "noName":
      return {
        zh: "没有写机关名称，不知道是哪个单位的。请定下来算作哪个单位。",
        en: "It names no organ, so nobody knows whose it is. Decide which unit it counts as.",
      };
    case "totalName":
      return {
        zh: `“${reason.name}”是合计，不是单位，没有汇入。是已经汇总过的表，不要放在一起；是某个单位的，请定下来算作哪个单位。`,
        en: `“${reason.name}” is a sum and no unit; it is not added. A table that was summed up already must not be among the files; if it is a unit's, decide which unit it counts as.`,
      };
    case "noYear":
      return {
        zh: "没有写年度，或者写的认不出是哪一年。请核对是不是这个年度的，再决定是否汇入。",
        en: "It names no year, or none that can be read. Look whether it is of this year, then decide whether it is added.",
      };
    case "otherYear":
      return {
        zh: `是 ${reason.year} 年度的，不是 ${reason.expected} 年度的，没有汇入。请让单位报 ${reason.expected} 年度的。`,
        en: `It is of ${reason.year}, not of ${reason.expected}, and is not added. Ask the unit for ${reason.expected}.`,
      };
    case "otherForm":
      return {
        zh: `用的是 ${reason.edition} 年的表式，与这个年度的不同，没有汇入。请让单位用这个年度的表式重报。`,
        en: `Its tables are in the form of ${reason.edition}, which is not this year's, and it is not added. Ask for it in this year's form.`,
      };
    case "parent":
      return {
        zh: `写的是汇总机关“${reason.organ}”自己。是本级的数，请作为本级汇入；是已经汇总过的表，不要放在一起。`,
        en: `It names “${reason.organ}” itself, which sums up. If these are its own figures add them as such; a table that was summed up already must not be among the files.`,
      };
    case "ownOther": {
      const [zh, en] = reason.isUnit ? ["，这个单位也在各单位之中", ", which is among the units too"] : ["", ""];
      return {
        zh: `作为本级的工作簿写的是“${reason.organ}”，不是汇总机关“${reason.expected}”${zh}，没有汇入。请核对是不是选错了文件；确实是本级的数，再定为照数汇入。`,
        en: `The workbook of the own figures names “${reason.organ}” and not “${reason.expected}”, which sums up${en}; it is not added. Look whether it is the wrong file; if these are the own figures, decide that it is added as it is.`,
      };
    }
    case "ownAlike":
      return reason.isSure
        ? {
            zh: `本级的数与“${reason.unit}”的全部相同，两份都加进了合计。请核对是不是选错了文件。`,
            en: `The own figures are all those of “${reason.unit}”, and both are in the sums. Look whether it is the wrong file.`,
          }
        : {
            zh: `作为本级的工作簿，数与“${reason.unit}”的全部相同，汇入就加了两遍，没有汇入。请核对是不是选错了文件；确实是本级的数，再定为照数汇入。`,
            en: `The figures of the own workbook are all those of “${reason.unit}”, which would count twice; it is not added. Look whether it is the wrong file; if these are the own figures, decide that it is added as it is.`,
          };
    case "notListed":
      return reason.near.length > 0
        ? {
            zh: `名称不在单位名单里，与名单里的${quoted(reason.near, language)}相近。请定下来是不是同一个单位。`,
            en: `The name is not on the list of units; ${quoted(reason.near, language)} on it is near. Decide whether they are one.`,
          }
        : {
            zh: "不在单位名单里，没有汇入。要汇入的，请把它加进名单。",
            en: "It is not on the list of units and is not added. Put it on the list if it is to be.",
          };
    case "twoForms":
      return {
        zh: `与${quoted(reason.near, language)}可能是同一个单位的两种写法。请定下来是不是。`,
        en: `${quoted(reason.near, language)} may be another form of the same unit's name. Decide whether it is.`,
      };
    case "letter":
      return {
        zh: `名称与${quoted(reason.near, language)}只差一个字，数也全部相同，请核对是不是同一个单位。`,
        en: `The name differs from ${quoted(reason.near, language)} by one letter, and all figures are the same: look whether they are one unit.`,
      };
    case "sumOfUnits": {
      const [count, names] = [reason.units.length, named(reason.units, language)];
      return {
        zh: `数正好是${names}${count > NAMED ? "" : `这 ${count} 家`}的数加起来的，汇入就加了两遍，没有汇入。请核对是不是已经汇总过的表；确实是这个单位自己的数，再定为照数汇入。`,
        en: `Its figures are just what ${count} units come to (${names}), which would count twice; it is not added. Look whether it is a table that was summed up already; if these are the unit's own figures, decide that it is added as it is.`,
      };
    }
    case "errors":
      return {
        zh: `有 ${reason.errors} 处错误或读不出的内容。`,
        en: `${counted(reason.errors, "error or thing", "errors or things")} that could not be read.`,
      };
    case "doubled":
      return {
        zh: `${reason.table}有 ${reason.places.length} 处（${list(reason.places, language)}），不知道哪一处是本年的，一个数也没有读。请让单位只留本年的一处，再报一次。`,
        en: `${reason.table} stands in ${reason.places.length} places (${list(reason.places, language)}), and nothing tells which is this year's: no figure of it was read. Ask the unit to leave only this year's and to send it again.`,
      };
    case "decidedBefore":
      return {
        zh: "上次定的“照数汇入”是按另外的数定的，这次数不同，请重新定。",
        en: "It was decided that it is added as it is when it said other figures; decide anew.",
      };
    case "choiceGone":
      return {
        zh: "“处理”里定的“照数汇入”没有了，它的数不再汇入。仍要汇入的，请再写上，把它的文件再汇总一次。",
        en: "That it is added as it is no longer stands under 处理, and its figures are taken out. Write it there again and sum its file up once more if it is to be added.",
      };
    case "leftOut":
      return {
        zh: `“处理”里写了“${LEAVE_OUT}”，没有汇入。要汇入，请清空那一格，把它的文件再汇总一次。`,
        en: `“${LEAVE_OUT}” (left out) stands under 处理; it is not added. Empty that cell and sum its file up again if it is to be added.`,
      };
    case "leftOutBefore":
      return {
        zh: `这个单位的 ${reason.file} 定的是“${LEAVE_OUT}”，这一份还没有定。要用这一份，请定为照数汇入；不用的，也定为${LEAVE_OUT}。`,
        en: `It was decided that ${reason.file} of this unit is left out, and nothing yet of this file. Decide that it is added as it is, or left out (${LEAVE_OUT}) too.`,
      };
    case "twice":
      return {
        zh: `这个单位还报了 ${list(reason.files, language)}，${different(reason.differences, language)}。请选定用哪一份。`,
        en: `The unit has sent ${list(reason.files, language)} too; ${different(reason.differences, language)}. Choose which one counts.`,
      };
    case "changedSince":
      return {
        zh: `这个文件在两个部分里的数不同，${different(reason.differences, language)}：做完一个部分以后文件改过。请把早先做的那个部分重新做一遍，再合并。`,
        en: `Two parts have other figures of this file; ${different(reason.differences, language)}: it was changed after one of them was made. Make the older part anew, then merge.`,
      };
    case "sameTwice":
      return { zh: `与 ${reason.file} 的数相同，只汇入一次。`, en: `Its figures are those of ${reason.file}; they are added once.` };
    case "notChosen":
      return { zh: `已选定用 ${reason.file}，这一份没有汇入。`, en: `${reason.file} was chosen; this one is not added.` };
    case "otherBefore":
      return reason.isSure
        ? {
            zh: `这个文件上次是按“${reason.unit}”汇入的，那一行由它代替。`,
            en: `When it was last summed up this file counted as “${reason.unit}”; it takes the place of that row.`,
          }
        : {
            zh: `这个文件上次是按“${reason.unit}”汇入的，那时的数还在合计里，现在写的是另一个单位。是它改了名称或者报错了单位的，请定为照数汇入，原来那一行由它代替；是另一个单位的文件，请换个文件名再汇总（在窗格里点“是另一个单位”就行）。`,
            en: `It names another unit now; when it was last summed up this file counted as “${reason.unit}”, whose figures are still in the sums. If the name was corrected decide that it is added as it is, and it takes the place of that row; if it is another unit's file sum it up under another file name (in the pane “It is another unit's” does it).`,
          };
    case "gaps": {
      const [count, names] = [reason.figures.length, list(reason.figures.slice(0, NAMED).map(figureLabel), language)];
      return {
        zh: `${count} 个数没有填或读不出（${names}${count > NAMED ? " 等" : ""}），不当作 0，这些合计不全。`,
        en: `${counted(count, "figure is", "figures are")} not filled in or cannot be read (${names}${count > NAMED ? " …" : ""}), and not taken for 0: ${count === 1 ? "that sum is" : "those sums are"} incomplete.`,
      };
    }
    case "asText": {
      const { count } = reason.figures;
      return {
        zh: `“汇总明细”里 ${count} 个数存成了文本（${changedOnes(reason.figures, ["", ""], "zh-CN")}），没有算进合计。请改成数字。`,
        en: `${counted(count, "figure", "figures")} of 汇总明细 ${count === 1 ? "is stored as a text" : "are stored as texts"} (${changedOnes(reason.figures, ["", ""], "en-US")}) and not in the sums. Make ${count === 1 ? "it a number" : "them numbers"}.`,
      };
    }
    case "uncomputed": {
      const { count } = reason.figures;
      return {
        zh: `“汇总明细”里 ${count} 个公式没有结果（${changedOnes(reason.figures, ["", ""], "zh-CN")}），没有算进合计。请在 Excel 或 WPS 里打开、保存一次，或改填数字。`,
        en: `${counted(count, "formula", "formulas")} of 汇总明细 ${count === 1 ? "has" : "have"} no result (${changedOnes(reason.figures, ["", ""], "en-US")}) and ${count === 1 ? "is" : "are"} not in the sums. Open the workbook in Excel or WPS and save it, or type ${count === 1 ? "a number" : "numbers"}.`,
      };
    }
    case "corrected":
      return {
        zh: `“汇总明细”里手工改过 ${reason.figures.count} 个数（${changedOnes(reason.figures, ["文件里 ", "，现在 "], "zh-CN")}），照改过的汇入。`,
        en: `${counted(reason.figures.count, "figure was", "figures were")} corrected by hand in 汇总明细 and ${reason.figures.count === 1 ? "is" : "are"} added so (${changedOnes(reason.figures, ["in the file ", ", now "], "en-US")}).`,
      };
    case "replaced": {
      const { figures, byHand } = reason;
      const hand = {
        zh: `其中 ${byHand.count} 个是“汇总明细”里手工改过的（${changedOnes(byHand, ["原来报 ", "，手工改为 "], "zh-CN")}），手工改的没有了。`,
        en: ` Of these, corrected by hand and now gone: ${changedOnes(byHand, ["sent ", ", by hand "], "en-US")}.`,
      };
      return {
        zh: `换成新报的数，改了 ${figures.count} 个（${changedOnes(figures, ["", " 改为 "], "zh-CN")}）。${byHand.count > 0 ? hand.zh : ""}`,
        en: `The new file changes ${counted(figures.count, "figure", "figures")} (${changedOnes(figures, ["", " → "], "en-US")}).${byHand.count > 0 ? hand.en : ""}`,
      };
    }
    case "handHeld":
      return {
        zh: `“汇总明细”里手工改过的 ${reason.figures.count} 个数（${changedOnes(reason.figures, ["原来报 ", "，手工改为 "], "zh-CN")}）记下了，用原来那一份时照改过的算。`,
        en: `${counted(reason.figures.count, "figure", "figures")} corrected by hand in 汇总明细 ${reason.figures.count === 1 ? "is" : "are"} kept and will count again with the file of which ${reason.figures.count === 1 ? "it was" : "they were"} corrected (${changedOnes(reason.figures, ["sent ", ", by hand "], "en-US")}).`,
      };
    case "handGone":
      return {
        zh: `“汇总明细”里手工改过的 ${reason.figures.count} 个数（${changedOnes(reason.figures, ["原来报 ", "，手工改为 "], "zh-CN")}）没有了。`,
        en: `${counted(reason.figures.count, "figure", "figures")} corrected by hand in 汇总明细 ${reason.figures.count === 1 ? "is" : "are"} gone (${changedOnes(reason.figures, ["sent ", ", by hand "], "en-US")}).`,
      };
    case "rowGone":
      return reason.near.length > 0
        ? {
            zh: `“汇总明细”里没有它的行了，${quoted(reason.near, language)}可能是它改了名称。不是的，请把它的文件再汇总一次。`,
            en: `Its row is gone from 汇总明细; ${quoted(reason.near, language)} may be that unit renamed. If it is not, sum its file up again.`,
          }
        : {
            zh: "“汇总明细”里它的行没有了，合计里没有它的数。要汇入，请把它的文件再汇总一次。",
            en: "Its row is gone from 汇总明细, and the sums lack it. Sum its file up again if it is to be added.",
          };
    case "rowRenamed":
      return {
        zh: `“汇总明细”里没有它的行了，${quoted(reason.near, language)}可能是它改了名称。请定下来：算作改名后的单位，还是另加一行。`,
        en: `Its row is gone from 汇总明细; ${quoted(reason.near, language)} may be that unit renamed. Decide whether it counts as that, or is a row of its own.`,
      };
    case "rowBack":
      return {
        zh: "“汇总明细”里它的行曾被删去，这次按文件又汇入了。",
        en: "Its row was deleted from 汇总明细; it was added again from its file.",
      };
    case "typed":
      return { zh: "“汇总明细”里手工填的，没有文件。", en: "Typed into 汇总明细 by hand; no file of it has come." };
    case "typedAlike":
      return {
        zh: "“汇总明细”里手工填的一行与文件里的数相同，照数汇入。",
        en: "A row typed into 汇总明细 says what the file says, which is added as it is.",
      };
    case "typedBefore":
      return {
        zh: `“汇总明细”里手工填的一行现在归 ${reason.file}，请看那一行。`,
        en: `The row that was typed into 汇总明细 is that of ${reason.file} now: see there.`,
      };
    case "offList": {
      const near = quoted(reason.near, language);
      return {
        zh: `不在单位名单里${near === "" ? "" : `（名单里有相近的${near}）`}，它的数还在合计里。要汇入的，请把它加进名单；不要汇入的，请在“汇总明细”里删去它的一行。`,
        en: `It is not on the list of units${near === "" ? "" : ` (${near} on it is near)`}, and its figures are in the sums. Put it on the list if it is to be added, or delete its row in 汇总明细.`,
      };
    }
    case "replacedBy":
      return { zh: `后来报的 ${reason.file} 代替了这一份。`, en: `${reason.file}, which came later, has taken its place.` };
    case "written":
      return { zh: reason.message, en: reason.message };
    case "renamed":
      return { zh: `文件里写的名称是“${reason.organ}”。`, en: `The file itself says “${reason.organ}”.` };
  }
}

function stands({ file, code, message }: Extract<Reason, { readonly kind: "stands" }>): Worded {
  if (code === STOPPED)
    return {
      zh: `${file === "" ? "它的文件这次" : `${file} `}还没有读（中途停止了），沿用上次汇入的数。请再汇总一次。`,
      en: `${file === "" ? "Its file" : file} was not read this time, as reading was stopped; the figures that were summed up before stay. Sum up once more.`,
    };
  return {
    zh: `${file === "" ? "这次的文件" : `这次报的 ${file} `}读不出，沿用上次汇入的数。${file === "" ? message : ""}`,
    en: `${file === "" ? "The file that came now" : file} cannot be read; the figures that were summed up before stay.${file === "" ? ` ${message}` : ""}`,
  };
}

/** 「本年新收·总计：5 改为 6；…… 等」: what each figure was changed from and to, of the first few. */
export function changedOnes({ count, first }: ChangedFigures, [from, to]: readonly [string, string], language: Language): string {
  const colon = inLanguage({ zh: "：", en: ": " }, language);
  const ones = first.map(
    ({ figure, values: [before = null, ...after] }) =>
      `${figureLabel(figure)}${colon}${from}${said(before, language)}${after.map((one) => `${to}${said(one, language)}`).join("")}`,
  );
  return `${ones.join(inLanguage({ zh: "；", en: "; " }, language))}${count > first.length ? inLanguage({ zh: " 等", en: " …" }, language) : ""}`;
}

const said = (value: number | string | null, language: Language): string =>
  value === null ? inLanguage({ zh: "没有填", en: "blank" }, language) : String(value);

/** 「3 个数不同（本年新收·总计：5 与 6）」 */
function different(differences: readonly DifferentFigure[], language: Language): string {
  const [first] = differences;
  const values = (first?.values ?? []).map((value) => said(value, language));
  const example = first
    ? `${figureLabel(first.figure)}${inLanguage({ zh: "：", en: ": " }, language)}${values.join(inLanguage({ zh: " 与 ", en: " and " }, language))}`
    : "";
  return inLanguage(
    { zh: `${differences.length} 个数不同（${example}）`, en: `${counted(differences.length, "figure differs", "figures differ")} (${example})` },
    language,
  );
}
