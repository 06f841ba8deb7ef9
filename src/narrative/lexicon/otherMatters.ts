import type { Spellings } from "./spelling";

/** What numbers may count that are none of applications for information. */
export const otherMatters = {
  correspondence: [
    ["建议", "收到建议12条"],
    ["提案", "收到提案9件"],
    ["咨询", "受理咨询20次"],
    ["来信", "收到来信6件"],
    ["诉求", "受理诉求90件"],
    ["工单", "受理工单90件"],
    ["留言", "收到留言20条"],
  ],
  /** What people write to an organ. */
  letters: [
    ["{correspondence}", "收到建议12条"],
    ["意见", "收到意见12条"],
    ["投诉", "受理投诉3件", { notBefore: "类", unlike: "收到信访举报投诉类申请3件" }],
  ],
  /** Other things that come in and are answered. */
  otherMatter: [
    ["{letters}", "收到意见12条"],
    ["议案", "办理议案3件"],
    ["来访", "接待来访50次"],
    ["来电", "接到来电50次"],
    ["问题", "收到问题5个"],
    ["线索", "收到线索5条"],
    ["材料", "收到补充材料12件"],
    ["稿件", "收到稿件30篇"],
    ["{proceeding}", "收到复议4件"],
    ["补正", "收到补正12件"],
    ["费", "收取处理费300元"],
    ["检举", "收到检举3件"],
    ["问卷", "收到问卷80份"],
    ["会议", "办理会议3次"],
    ["主动公开", "办理主动公开80条"],
    ["处罚", "办理处罚12件"],
    ["许可", "受理许可90件"],
  ],
  /** Pieces of information and documents, which are counted as published or not. */
  information: [
    ["信息", "不予公开信息6条", { notBefore: "公开", unlike: "收到政府信息公开申请80件" }],
    ["文件", "依申请公开文件12条"],
    ["公文", "依申请公开公文12条"],
  ],
  /** Applications for something, which are a part of all. */
  someSubject: [
    ["涉及", "收到涉及征地的申请31件"],
    ["关于", "收到关于征地的申请31件"],
    ["有关", "收到有关征地的申请31件"],
    ["涉农", "收到涉农申请31件"],
    ["不作为", "不作为政府信息公开申请处理11件"],
    ["类(?:政府信息公开)?申请", "收到征地类申请31件", { notAfter: "各", unlike: "收到各类申请80件" }],
  ],
} satisfies Spellings;
