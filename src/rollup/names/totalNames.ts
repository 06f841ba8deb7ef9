const WORDS = ["合计", "小计", "总计", "共计", "累计"];

/** 全县合计, 合计（60家）, 8家单位合计数, 合 计, 乡镇小计：. 审计局, 公共计量所 and 综合计划局 are none. */
const withWord = (word: string): string[] => {
  const [first = "", last = ""] = word;
  return [
    ...[`*${word}`, `${word}*`, `*${word}：`, `*${word}:`, `*${word} *`, `*${first} *${last}`, `*${first}　*${last}`],
    ...[`*${word}(*`, `*${word}（*`, `*${word}数*`],
  ];
};

/** 全县, 全县汇总. 全州县 is an organ's place. */
const WHOLE = ["国", "省", "市", "县", "区", "旗", "镇", "乡", "系统", "部"].flatMap((place) => [`全${place}`, `全${place}汇总*`]);
const OTHERS = ["汇总", "汇总数", "汇总(*", "汇总（*", "*总数", "总数*", "总和", "加总", "总", "计", "*total", "total*", "sum"];

/** How people call a row that sums others up, as COUNTIF reads it: capital letters are small ones. */
export const totalPatterns: readonly string[] = [...WORDS.flatMap(withWord), ...WHOLE, ...OTHERS];

const pattern = new RegExp(`^(?:${totalPatterns.map((one) => one.replaceAll(/[()]/gu, String.raw`\$&`).replaceAll("*", ".*")).join("|")})$`, "isu");

/** Whether a row of such a name is no unit, but the sum of some. */
export const isTotal = (name: string): boolean => pattern.test(name);
