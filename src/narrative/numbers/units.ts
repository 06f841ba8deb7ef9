/** Words that count things in reports. What stands behind some of them makes them something else: 个月, 次序, 部门. */
const COUNTED = [
  "人次", "户次", "家次", "场次", "件次", "条次", "篇次", "批次", "次(?![性序数日年要第生品级])", "件", "宗", "条", "起", "名", "份", "期(?![间限末])", "场(?![所景馆])", "项(?!目)",
  "人(?![大民员均])", "家", "篇", "页", "类(?!别|内部|过程)", "处(?![理罚置])", "部(?![门分署委])", "户", "册", "例(?!如)", "则", "幅", "张(?!皮)", "块", "台(?!账)", "套", "辆", "所", "座", "间", "轮", "组(?!织)",
  "支", "位(?!于)", "款", "笔", "门(?!户)", "批", "字", "分(?![别局钟类管])", "项目", "平方米", "公里", "亩", "吨", "公斤",
  "个(?!月|部分|季度|年度|工作日|小时|星期|自然日|百分点|方面|层面|环节|维度|角度|“)", "种", "道", "股", "版", "遍", "封", "通(?![过知报告])", "趟", "本(?![年级机行部单])", "万(?=字)",
].join("|");

/** What can stand behind 一 and be a count: 一次, 一个, 一项 and the like are mostly words. */
const AFTER_ONE = "人次|件|宗|名|份|期(?![间限])|篇|册|例(?!如)|家";

/** Expressions for the unit behind a number in digits, in Chinese numerals, and behind 一 alone. */
export const unitPatterns = { digits: `${COUNTED}|元`, numerals: `${COUNTED}|元(?![旦月宵])`, one: AFTER_ONE } as const;
