import type { Spellings } from "./spelling";

/** What became of applications: groups of outcomes of table 三, and their single rows. */
export const outcomes = {
  grantedOrPartly: [
    ["(?:予以)?公开(?:\\s*（?含|[及和、或与以]+)(?:予以)?部[分份]公开", "予以公开和部分公开40件"],
    ["全部公开(?:[及和、或与以]+)部[分份]公开", "全部公开和部分公开40件"],
  ],
  granted: [
    ["(?:予以|同意|全部|准予)公开", "予以公开34件", { notAfter: "不|部分|部份", notBefore: "及|和|、|或|与", unlike: "部分予以公开6件" }],
    ["(?<=^\\s*(?:其中)?\\s*)公开(?=的?\\s*$)", "其中公开的"],
  ],
  partlyGranted: [["(?:予以)?部[分份](?:予以)?公开", "部分公开6件", { notAfter: "公开[及和、或与以]|公开以及|公开或者", unlike: "公开和部分公开40件" }]],
  withheld: [
    ["不予公开", "不予公开5件"],
    ["不公开", "不公开5件"],
  ],
  unavailable: [["无法提供", "无法提供23件"]],
  notProcessed: [["不予处理", "不予处理4件"]],
  noLongerProcessed: [["不再处理", "不再处理4件"]],
  otherwise: [["作?其[他它]处理", "作其他处理7件"]],
  stateSecret: [["(?:属于|涉及)国家秘密", "属于国家秘密1件"]],
  thirdPartyRights: [
    ["保护第三方(?:合法)?权益", "保护第三方合法权益2件"],
    ["(?:损害|涉及)第三方(?:合法)?权益", "涉及第三方合法权益2件"],
  ],
  internalAffairs: [["(?:三类)?内部事务(?:性)?信息", "三类内部事务信息3件"]],
  processInformation: [["(?:四类)?过程性信息", "四类过程性信息3件"]],
  enforcementFiles: [["行政执法案卷", "行政执法案卷2件"]],
  administrativeEnquiry: [["行政查询事项", "行政查询事项2件"]],
  notHeld: [["(?:本机关)?不掌握(?:(?:相关)?(?:政府)?信息|(?=的?\\s*$))", "本机关不掌握相关政府信息21件"]],
  toBeCreated: [["(?:没有现成信息)?需要?另行制作", "没有现成信息需要另行制作2件"]],
  unclearAfterCorrection: [["补正后(?:申请内容)?仍不明确", "补正后申请内容仍不明确1件"]],
  petition: [["信访举报投诉类(?:申请)?", "信访举报投诉类申请1件"]],
  repeated: [["重复申请", "重复申请4件"]],
  publication: [["要求提供公开出版物", "要求提供公开出版物1件"]],
  excessive: [["(?:无正当理由)?大量反复申请", "无正当理由大量反复申请1件"]],
  confirmation: [["(?:要求行政机关)?确认或(?:者)?重新出具已获取信息", "要求行政机关确认或重新出具已获取信息1件"]],
} satisfies Spellings;
