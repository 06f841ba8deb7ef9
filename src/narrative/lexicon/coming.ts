import type { Spellings } from "./spelling";

/** Applications: that they came, were dealt with, finished, and carried from one year into the next. */
export const coming = {
  arrive: [
    ["收到", "收到申请80件"],
    ["受理", "受理申请80件"],
    ["接收", "接收申请80件"],
    ["接到", "接到申请80件"],
    ["收悉", "收悉申请80件"],
    ["收件", "收件80件"],
  ],
  receive: [
    ["{arrive}", "收到申请80件"],
    ["新收", "新收申请80件"],
    ["接受", "接受申请80件"],
    ["登记", "登记申请80件"],
  ],
  answer: [
    ["办结", "办结申请79件"],
    ["答复", "答复申请79件"],
    ["办复", "办复申请79件"],
    ["回复", "回复申请79件"],
    ["办理完毕", "办理完毕79件"],
    ["办理完成", "办理完成79件"],
    ["处理完毕", "处理完毕79件"],
  ],
  finish: [
    ["{answer}", "办结申请79件"],
    ["办毕", "办毕申请79件"],
    ["审结", "审结申请79件"],
    ["已?完成", "已完成79件"],
  ],
  /** Dealt with, finished or not. */
  handle: [
    ["收办", "收办申请84件"],
    ["办理(?:并|和|、)?(?:答复|回复)", "办理并答复申请84件"],
    ["办理", "办理申请84件", { notBefore: "完|结果|事项", unlike: "办理结果84件" }],
    ["处理", "处理申请84件", { notBefore: "费|完|结果", unlike: "处理费84元" }],
    ["{receive}(?:并|、|和|及|与)?(?:依法|按时|及时|按期)*(?:办理|{finish}|处理)", "收到并办理申请84件"],
  ],
  /** Applications that are only named: 「依申请公开 16 件」. */
  namedAlone: [
    ["(?:政府信息公开申请|依申请公开(?:申请|政[府务]信息)?)(?:数量?|件数|事项|案件)?(?:共计?|总计|合计|共有|为)?(?=\\s*$)", "本局依申请公开政务信息数"],
  ],
  carryOver: [
    ["结转", "结转下年度5件"],
    ["转入", "转入下年度5件"],
    ["顺延", "顺延到下年度5件"],
    ["延续", "延续到下年度5件"],
  ],
  /** The same where the year is named beside it. */
  carry: [
    ["{carryOver}", "结转下年度5件"],
    ["转[至到]?", "转至下年度5件"],
    ["延[至到]", "延至下年度5件"],
    ["跨年", "跨年到次年5件"],
  ],
  fromLastYear: [
    ["{carryOver}", "上年结转申请4件"],
    ["遗留", "上年遗留申请4件"],
    ["未办结", "上年未办结申请4件"],
  ],
  carriedIn: [
    ["{lastYear}{item 6}{fromLastYear}", "上年度结转申请4件"],
    ["结转{lastYear}", "结转上年度申请4件"],
    ["(?:{lastYear}|去年)\\s*{carry}", "去年转至今年4件"],
  ],
  carriedInAndReceived: [
    ["{carriedIn}{item 10}[及和与加、]{clause 6}{receive}[^，,。；;]*", "上年结转和本年新收申请"],
    ["(?:{receive}|本年){clause 16}[及和与加、]{item 6}{carriedIn}[^，,。；;]*", "本年新收和上年结转申请"],
  ],
  unfinished: [
    ["正在办理", "正在办理5件"],
    ["尚未办结", "尚未办结5件"],
    ["未到(?:答复|办理)期限", "未到答复期限5件"],
  ],
  carriedOut: [
    ["{carry}{item 6}{laterYear}", "结转至2025年度5件"],
    ["{someYear}(?:结转|转入|遗留)", "2023年结转4件"],
    ["{nextYear}{item 6}(?:继续)?(?:办理|答复)", "下年度继续办理5件"],
    ["{unfinished}", "正在办理5件"],
    ["在办(?=的?\\s*$)", "截至年底在办"],
  ],
  /** What is said right behind a number: 「5 件尚在办理」. */
  carriedOutBehind: [
    ["{carry}{item 6}{laterYear}", "5件结转至2025年度"],
    ["{unfinished}", "5件正在办理"],
    ["尚在办理", "5件尚在办理"],
    ["未办结", "5件未办结"],
  ],
  /** 「结转 N 件」 alone says neither from which year nor to which. */
  carriedOver: [["结转", "结转5件"]],
} satisfies Spellings;
