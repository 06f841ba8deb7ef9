/** A name without what stands behind it in brackets: （区汇总）. */
export const bareName = (organ: string): string => organ.replace(/[（(][^）)]*[）)]\s*$/u, "").trim();

/** Whether the characters of a name stand in the full name in the same order: 市科委 in 上海市科学技术委员会. */
export function isShortForm(name: string, full: string): boolean {
  let at = 0;
  for (const character of name.replace(/^(?:省|市|区|县|州)(?:人民)?政府(?=.)|(?:(?:人民)?政府|办事处)$/gu, "")) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether two names may be one organ's: one is a short form of the other, as where 基本信息 leaves the county out. */
export const isSameOrgan = (name: string, organ: string): boolean => isShortForm(name, organ) || isShortForm(organ, name);
