import { otherUnits } from "./otherUnits";
import type { Unit } from "./unit";

/** What counts things of the tables, and 元. */
const ownUnits = [
  { written: "件", example: "收到申请12件", counts: ["figures", "applications", "cases", "decisions", "documents"], afterOne: true },
  { written: "件次", example: "收到申请12件次", counts: ["figures", "applications", "cases"] },
  { written: "宗", example: "收到申请12宗", counts: ["figures", "applications", "cases", "decisions"], afterOne: true },
  { written: "起", example: "行政处罚12起", counts: ["figures", "applications", "cases", "decisions"] },
  {
    written: "例",
    example: "行政处罚12例",
    counts: ["figures", "applications", "cases", "decisions"],
    afterOne: true,
    guard: { notBefore: "如", unlike: "有12例如下" },
  },
  { written: "条", example: "收到申请12条", counts: ["figures", "applications", "cases"] },
  { written: "份", example: "收到申请12份", counts: ["figures", "applications", "decisions", "documents"], afterOne: true },
  { written: "项", example: "收到申请12项", counts: ["figures", "applications", "cases", "documents"], guard: { notBefore: "目", unlike: "建设12项目" } },
  {
    written: "个",
    example: "收到申请12个",
    counts: ["figures", "applications", "cases", "documents"],
    guard: { notBefore: "月|部分|季度|年度|工作日|小时|星期|自然日|百分点|方面|层面|环节|维度|角度|“", unlike: "用时12个工作日" },
  },
  {
    written: "次",
    example: "收到申请12次",
    counts: ["figures", "applications", "cases"],
    guard: { notBefore: "[性序数日年要第生品级]", unlike: "会后3次日上报" },
  },
  { written: "人次", example: "收到申请12人次", counts: ["figures", "applications"], afterOne: true },
  { written: "人", example: "收到申请12人", counts: ["applications"], guard: { notBefore: "[大民员均]", unlike: "12人民" } },
  { written: "部", example: "制定规章2部", counts: ["figures", "documents"], guard: { notBefore: "[门分署委]", unlike: "联合12部门" } },
  { written: "篇", example: "发布文件12篇", counts: ["figures", "documents"], afterOne: true },
  { written: "笔", example: "收费12笔", counts: ["figures"] },
  { written: "单", example: "办理12单", counts: ["figures"], guard: { notBefore: "[位独元一项行个双纯日据价身列]", unlike: "12单位" } },
  { written: "户", example: "处罚12户", counts: ["figures"] },
  { written: "家", example: "处罚12家", counts: ["figures"], afterOne: true },
  { written: "批", example: "许可12批", counts: ["figures"] },
  { written: "册", example: "印发12册", counts: ["figures"], afterOne: true },
  { written: "元", example: "收费12元", money: 0, guard: { notBefore: "[旦月宵]", unlike: "三元月" } },
] as const satisfies readonly Unit[];

/** All words that stand behind numbers. A new one is a line of this list or the other one, and whatever reads numbers reads it. */
export const units: readonly Unit[] = [...ownUnits, ...otherUnits];

/** Multiples that stand between a number and its unit, as powers of ten: 「1.2万件」, 「3百万元」. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ["亿", 8],
  ["千万", 7],
  ["百万", 6],
  ["十万", 5],
  ["万", 4],
  ["千", 3],
  ["百", 2],
]);
