import type { Spellings } from "./spelling";

/** Organs: the own one, and how names of others end. */
export const organs = {
  ownOrgan: [
    ["我[局镇乡区市县委办厅院省州]", "我局收到申请80件"],
    ["本[局镇乡区市县机关单位]+", "本机关收到申请80件"],
  ],
  /** Who does something for all of its area. */
  wholeArea: [["全[局镇乡区市县省州]", "全市收到申请80件"]],
  /** The part of an organ that does such work for it. */
  ownOffice: [
    ["办公室", "市政府办公室"],
    ["办", "镇党政办"],
    ["政务公开科", "市政府政务公开科"],
    ["法制科", "市局法制科"],
  ],
  organEnding: [
    ["局", "市公安局收到"],
    ["委", "市发改委收到"],
    ["厅", "省财政厅收到"],
    ["办公室", "市政府办公室收到"],
    ["办", "区城管办收到"],
    ["镇", "某镇收到"],
    ["乡", "某乡收到"],
    ["街道", "某街道收到"],
    ["部门", "公安部门收到"],
    ["单位", "下属单位收到"],
    ["中心", "区信息中心收到"],
    ["政府", "镇人民政府收到"],
    ["机关", "税务机关收到"],
    ["县", "某县收到"],
    ["区", "某区收到"],
    ["市", "某市收到"],
  ],
} satisfies Spellings;
