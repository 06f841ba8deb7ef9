import type { Spellings } from "./spelling";

/** That a number comes, of how much it is, and of whom. */
export const counting = {
  inAll: [
    ["共计?", "共计80件"],
    ["总计", "总计80件"],
    ["合计", "合计80件"],
    ["累计", "累计80件"],
    ["总共", "总共80件"],
    ["一共", "一共80件"],
  ],
  ownOrgan: [
    ["我[局镇乡区市县委办厅院省州]", "我局收到申请80件"],
    ["本[局镇乡区市县机关单位]+", "本机关收到申请80件"],
  ],
} satisfies Spellings;
