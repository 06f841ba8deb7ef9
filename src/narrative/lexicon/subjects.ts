import type { Spellings } from "./spelling";

/** What a text may speak of: applications, cases, documents, or something else. */
export const subjects = {
  application: [
    ["(?:政府)?信息公开的?申请", "收到政府信息公开申请80件"],
    ["政务公开申请", "收到政务公开申请80件"],
    ["公开政府信息的?(?:办理的?)?申请", "收到公开政府信息的申请80件"],
  ],
  onApplication: [["依申请(?:公开)?", "收到依申请公开80件"]],
  applications: [
    ["{application}", "收到政府信息公开申请80件"],
    ["{onApplication}", "收到依申请公开80件"],
    ["公开申请", "收到公开申请80件"],
    ["申请公开", "收到申请公开政府信息的要求80件"],
  ],
  cases: [
    ["(?:行政)?{proceeding}", "行政复议4件"],
    ["(?:行政)?应诉", "行政应诉4件"],
  ],
  anyDocuments: [
    ["{normativeDocuments}", "制发规范性文件6件"],
    ["{regulations}", "制定规章1件"],
  ],
  otherSubject: [
    ["{correspondence}", "收到建议12条"],
    ["主动公开", "主动公开信息300条"],
    ["议案", "办理议案3件"],
    ["热线", "受理热线90件"],
    ["信箱", "受理信箱20件"],
    ["来访", "接待来访60次"],
    ["信访", "受理信访3件", { notBefore: "举报|、举报", unlike: "信访举报投诉类申请3件" }],
    ["培训", "开展培训3次"],
    ["新媒体", "新媒体发布300条"],
    ["微博", "微博发布300条"],
    ["微信", "微信发布300条"],
    ["公众号", "公众号发布300条"],
    ["解读", "发布解读16件"],
    ["回应", "回应关切5次"],
    ["发布会", "召开发布会12场"],
    ["征集", "开展征集5次"],
    ["检查", "开展检查5次"],
    ["考核", "开展考核2次"],
    ["评议", "开展评议2次"],
  ],
  /** 「收到申请 61 件」: applications that are not said to be for anything. */
  bareApplication: [
    [
      "(?:{arrive}|新收|{answer}|办理|处理)(?:了|的|各类|全部|书面|有效|新){0,2}申请(?=\\s*(?:[共总合累]?计|共有?|为|数量?|件数?|[\\d０-９零一二两三四五六七八九十百]|[，,。；;：:、（(]|中|$))",
      "收到申请61件",
    ],
  ],
  /** Outcomes that are only said of applications, or of documents that are disclosed so. */
  outcome: [
    ["予以公开", "予以公开34件"],
    ["部[分份]公开", "部分公开6件"],
    ["{withheld}", "不予公开5件"],
    ["{unavailable}", "无法提供23件"],
    ["{notProcessed}", "不予处理4件"],
  ],
} satisfies Spellings;
