import { comparable } from "./labelText";

/** What is written where there is no name, or none yet. */
const NO_NAME = /^(?:暂?无|没有|未填|待填|未定|待定|不详|同上|本(?:机关|单位|局|部门)|(?:填(?:写)?)?(?:机关|单位)?(?:全称|名称))$/u;

/** Whether a text can be the name of an organ: it has two Chinese letters at least, and does not say that there is none. */
export function isOrganName(text: string): boolean {
  const letters = comparable(text).match(/\p{Script=Han}/gu) ?? [];
  return letters.length >= 2 && !NO_NAME.test(letters.join(""));
}

const bare = (name: string): string => comparable(name).replace(/人民政府$/u, "");

/** Whether two names are of one organ: titles name a government by its place (某县某镇), and leave the county out. */
export function isSameOrgan(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a.endsWith(b) || b.endsWith(a);
}

/** 「县政府办公室」「镇府办」 */
const GOVERNMENT_OFFICE = /^[省市县区旗州镇乡]?(?:人民)?(?:政府|府)办(?:公室|公厅)?$/u;

/** Whether a name is that of an office within an organ: 「石桥镇党政办」「镇政府办公室」 of 清河县石桥镇人民政府, but not 「石桥镇卫生院」. */
export function isOfficeOf(name: string, organ: string): boolean {
  if (GOVERNMENT_OFFICE.test(comparable(name)) && comparable(organ).endsWith("政府")) return true;
  const [office, own] = [comparable(name).replace(/^[省市县区旗州](?=..)/u, ""), bare(organ)];
  const place = /^(?:.*[省市县区旗州])?([^省市县区旗州]{2,})$/u.exec(own)?.[1] ?? own;
  return /(?:办|办公室|科|股|室|中心|专班|大厅)$/u.test(office) && [own, place].some((part) => office.startsWith(part));
}

/** Whether a name in a title may stand for an organ: its own, a short form that drops letters (某县教育局, 县教局), or the place that it belongs to (某县). */
export function isShortFor(name: string, organ: string): boolean {
  let at = -1;
  const isDropping = Array.from(bare(name)).every((letter) => (at = bare(organ).indexOf(letter, at + 1)) >= 0);
  return isDropping || isSameOrgan(name, organ);
}
