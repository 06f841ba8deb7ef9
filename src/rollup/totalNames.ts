const WORDS = ["合计", "小计", "总计", "共计", "累计"];

/** How people call a row that sums others up, as COUNTIF reads it: 全县合计, 合计（60家）, 合 计, 乡镇小计：. 审计局 and 公共计量所 are none. */
export const totalPatterns: readonly string[] = WORDS.flatMap((word) => {
  const [first = "", last = ""] = word;
  return [`*${word}`, `${word}*`, `*${word}：`, `*${word}:`, `*${word} *`, `*${first} *${last}`, `*${first}　*${last}`];
});

const pattern = new RegExp(`^(?:${totalPatterns.map((one) => one.replaceAll("*", ".*")).join("|")})$`, "su");

/** Whether a row of such a name is no unit, but the sum of some. */
export const isTotal = (name: string): boolean => pattern.test(name);
