import { inLanguage, type Language, type Worded } from "../../language";
import type { RollupError, RollupErrorCode } from "../rollup/rollupError";

const sentences: Readonly<Record<RollupErrorCode, (found: string) => Worded>> = {
  nothingAdded: () => ({
    zh: "没有一个单位的数可以汇入，没有写汇总表。请看上面各单位的情况，处理后再汇总。",
    en: "No unit's figures could be added, so no workbook was written. Settle what is said of the units, then sum up again.",
  }),
  unreadable: (found) => ({
    zh: `这里已有一个文件，读不出来，里面可能有手工改过的数，没有改动。${found}要另做一份汇总，请换一个文件名，或先把这个文件移走。`,
    en: `A file stands here that cannot be read; what was corrected in it by hand would be lost, so it was left as it is. ${found} To make another sum choose another name, or move this file away first.`,
  }),
  notSummedUp: () => ({
    zh: "这个文件不是汇总出来的工作簿（没有“汇总单位”和“汇总明细”），没有改动。请换一个文件名。",
    en: "This file is no workbook that was summed up (it has no 汇总单位 and 汇总明细); it was left as it is. Choose another name.",
  }),
  headsChanged: () => ({
    zh: "“汇总单位”或“汇总明细”的表头改过，认不出各栏，没有改动。请把表头改回原样，或换一个文件名重新汇总。",
    en: "The heads of 汇总单位 or 汇总明细 were changed, so that their columns are not known; nothing was changed. Put them back, or sum up under another name.",
  }),
  doubled: (found) => ({
    zh: `“汇总明细”里有单位写了两行，不知道用哪一行，没有改动：${found}。请删去多的一行，再汇总。`,
    en: `Units stand in two rows of 汇总明细, and nobody can tell which counts; nothing was changed: ${found}. Delete the row that is too many, then sum up again.`,
  }),
  othersFigures: (found) => ({
    zh: `“汇总明细”${found}，像是只排了名称一列，或者写串了行，没有改动。请撤销，或把名称和数改回各自的一行，再汇总；确实是这些单位的数，请在“汇总单位”里它们的“处理”写“照数汇入”，再汇总。`,
    en: `汇总明细 ${found}: as if only the names had been sorted, or rows mixed up; nothing was changed. Undo that, or bring names and figures back into their rows; if these are the figures of these units, write 照数汇入 under 处理 in their rows of 汇总单位, then sum up again.`,
  }),
  sumOfOthers: (found) => ({
    zh: `“汇总明细”${found}，手工填的，数正好是别的行相加，汇入就加了两遍，没有改动。是合计的，请删去这一行；确实是单位的，请在“汇总单位”里写一行它的名称，“处理”写“照数汇入”，再汇总。`,
    en: `汇总明细 ${found} was typed by hand and says just what other rows come to, so that these would count twice; nothing was changed. Delete the row if it is a sum; if it is a unit, write a row with its name in 汇总单位, and 照数汇入 under 处理, then sum up again.`,
  }),
  kindName: (found) => ({
    zh: `“汇总明细”${found}，手工填的，写的是一类单位，不是一个单位的名称；要是这一类的小计，汇入就加了两遍，没有改动。是小计的，请删去这一行；是一个单位的，请写它的全称；确实就叫这个名称的，请在“汇总单位”里写一行它的名称，“处理”写“照数汇入”，再汇总。`,
    en: `汇总明细 ${found} was typed by hand and names a kind of units, not one of them; if it is what these come to they would count twice, so nothing was changed. Delete the row if it is a sum; write the whole name of the unit if it is one; if it is really called so, write a row with its name in 汇总单位, and 照数汇入 under 处理, then sum up again.`,
  }),
  twoForms: (found) => ({
    zh: `“汇总明细”${found}可能是同一个单位的两种写法，汇入就加了两遍，没有改动。是同一个单位的，请删去一行；是两个单位的，请在“汇总单位”里写一行后一个名称，“处理”写“照数汇入”，再汇总。`,
    en: `汇总明细 ${found} may be two forms of one unit's name, which would count twice; nothing was changed. Delete one of the rows if they are one unit; if they are two, write a row with the second name in 汇总单位, and 照数汇入 under 处理, then sum up again.`,
  }),
  otherYear: (found) => ({
    zh: `这个工作簿是 ${found} 年度的汇总，没有改动。请换一个文件名，或核对年度。`,
    en: `This workbook is the sum of ${found}; it was left as it is. Choose another name, or check the year.`,
  }),
  otherOrgan: (found) => ({
    zh: `这个工作簿是“${found}”的汇总，没有改动。请换一个文件名，或核对机关名称。`,
    en: `This workbook is the sum of “${found}”; it was left as it is. Choose another name, or check the organ.`,
  }),
  statedYear: (found) => ({
    zh: `这是 ${found} 年度的，不是要汇总的年度的，不能用来核对合计。请核对是不是选错了文件，或核对年度。`,
    en: `This workbook is of ${found}, which is not the year that is summed up, so that the sums cannot be compared with it. Look whether it is the right file, and check the year.`,
  }),
  statedOrgan: (found) => ({
    zh: `这是“${found}”的，不是汇总机关的，不能用来核对合计。请核对是不是选错了文件，或核对机关名称。`,
    en: `This workbook is of “${found}”, which is not the organ that sums up, so that the sums cannot be compared with it. Look whether it is the right file, and check the organ.`,
  }),
  listedTwice: (found) => ({
    zh: `这个工作簿的“单位名单”里有的单位写了两次：${found}，没有改动。请删去一行再汇总。`,
    en: `Units stand twice on the sheet 单位名单 of this workbook: ${found}; nothing was changed. Delete one row of each, then sum up again.`,
  }),
  listUnread: () => ({
    zh: "这个工作簿的“单位名单”里认不出单位，没有改动。请在第一行写“单位”，下面一行一个单位；不用名单的，把这张表删去。",
    en: "The sheet 单位名单 of this workbook names no units; nothing was changed. Head a column 单位, with a unit a row below; where no list is wanted, delete the sheet.",
  }),
};

/** Why the workbook of a sum was not written, and what to do. */
export const describeRollupError = ({ code, found }: RollupError, language: Language): string => inLanguage(sentences[code](found), language);
