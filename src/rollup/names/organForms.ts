import { comparable } from "../../workbook";
import { inShortWords } from "./organWords";

/** How a name is written, without what forms of one name differ in. */
export interface OrganForms {
  /** The name in its shortest words, without what says that it is a government: 清河县卫健局 of 清河县卫生健康委员会, 石桥镇 of 石桥镇人民政府. */
  readonly text: string;
  /** What may be written elsewhere in its place, with places before it left out or cut short: 县卫健局, 清河卫健局, 卫健局; its text among them. */
  readonly forms: ReadonlySet<string>;
}

/** Whether a name is that of an office within an organ: 清河县人民政府办公室. */
export const isOffice = (name: string): boolean => OFFICE.test(comparable(name).replace(BEHIND, ""));

const LEVEL = "[省市县区旗州盟镇乡]|街道";

/** What stands before a name: the bureau above a branch, the party, letters in the place of one (某县). */
const BEFORE = /^(?:国家税务总局(?=.)|中共(?=.)|[x×某○]{1,3}(?=[省市县区旗州镇乡]))/iu;

/** What stands behind a name of the same organ: 水利局（本级）. Not 第一中学（东校区） nor 公安局（交警大队）, which are others. */
const BEHIND = /(?<=..)(?:[(][^()]*(?<!校区|片区|分校|中心|[局院队所站组])[)]|本级|机关|本部|汇总)$/u;
/** 农业农村局（乡村振兴局）: a second name of the same organ, in its brackets. */
const SECOND_NAME = /(?<=局)[(][^()]*(?<!分)局[)]$/u;

/** 「石桥镇党政办」「县政府办公室」 */
const OFFICE = /(?<=政府|府|办事处|委员会|管委会|[局委厅镇乡]|街道)(?:(?:党政|行政)?(?:综合)?|政务公开|(?:政府)?信息公开)(?:办公室|办公厅|办)$/u;

/** 清河县人民政府南关街道办事处 */
const WITHIN = /(?<=[省市县区旗州])人民政府(?=..)/u;

const GOVERNMENT = /(?:人民政府|政府|(?<=[省市县区旗州镇乡])府|(?<=街道)办事处|(?<=区)(?:管理委员会|管委会|管委))$/u;

/** 交通与建设局 without its 与; the 和 of 泰和县 stays. */
const AND = new RegExp(`(?<=\\p{Script=Han}{2})[和与及暨.](?=\\p{Script=Han}{2})(?!.{0,3}(?:${LEVEL}))`, "gu");

/** A place whose units leave out what it is: 清河教育局 of 清河县. */
export interface HomePlace {
  readonly bare: string;
  readonly whole: string;
}

/** The place of an organ: 清河县 of 清河县人民政府. */
export function homePlace(organ: string): HomePlace | undefined {
  const [whole, bare] = [...shortest(comparable(organ)).matchAll(/([^省市县区旗州盟镇乡]{2,})[省市县区旗州盟镇乡]/gu)].at(-1) ?? [];
  return whole !== undefined && bare !== undefined ? { bare, whole } : undefined;
}

/**
 * How a name may be written, as far as that follows from the name itself.
 * @param home the place of the office above, which units may write without what it is
 */
export function organForms(name: string, home?: HomePlace): OrganForms {
  const whole = atHome(comparable(name).replace(BEFORE, "").replace(SECOND_NAME, "").replace(BEHIND, ""), home);
  const text = shortest(whole.replace(OFFICE, "").replace(WITHIN, ""));
  return { text, forms: formsOf(text) };
}

/** 清河教育局 as 清河县教育局, and 政府办 as that of 清河县; 清河镇 is another place. */
function atHome(name: string, home: HomePlace | undefined): string {
  if (!home) return name;
  if (/^(?:人民)?政?府(?:办公室|办)?$/u.test(name)) return home.whole + name;
  return name.startsWith(home.bare) && !START_OF_PLACE.test(name.slice(home.bare.length)) ? home.whole + name.slice(home.bare.length) : name;
}
const START_OF_PLACE = new RegExp(`^(?:(?!市[监场政容])(?:${LEVEL})|.?$)`, "u");

/** A committee, a bureau and an office of the same matter are one organ in different years. */
const COMMITTEE = new RegExp(`(?<!^|${LEVEL})(?:委员会|委|办公室|办)$`, "u");

function shortest(organ: string): string {
  const street = organ.replace(/(?<=..)街办$/u, "街道");
  const place = street.replace(GOVERNMENT, "");
  if (place !== "" && place !== organ) return place;
  return inShortWords(organ)
    .replaceAll(AND, "")
    .replace(/第([一二三四五六七八九十]+)(?:高级)?([中小])学/u, "$1$2")
    .replace(COMMITTEE, "局");
}

/** A place and where it stands in a name: whatever ends as one. */
interface Place {
  readonly level: number;
  readonly end: number;
}

/** More would be no name. */
const MOST_PLACES = 6;
const PLACES = new RegExp(LEVEL, "gu");

function formsOf(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(PLACES)].slice(0, MOST_PLACES);
  const places = found.map(({ 0: { length }, index }): Place => ({ level: index, end: index + length }));
  const starts = [0, ...places.filter(({ end }) => text.length - end >= 2).map(({ end }) => end)];
  const cut = starts.flatMap((start) => [text.slice(start), ...cutPlaces(text, start, places)]);
  // 县教育局, and 镇政府.
  const unnamed = places.filter(({ level, end }) => level > 0 && end === level + 1).map(({ level }) => text.slice(level));
  return new Set([...cut, ...unnamed].flatMap((form) => [form, ...shortenedFrom(form, text, starts)]));
}

/** 清河教育局, and 石桥 where it is not said that it is a 镇. */
const cutPlaces = (text: string, start: number, places: readonly Place[]): string[] =>
  places.filter(({ level }) => level - start >= 2).map(({ level, end }) => text.slice(start, level) + text.slice(end));

/** The name of what does the work, without its places: every second letter of it (体育文化局: 体文局), and without 管理. */
function shortenedFrom(form: string, text: string, starts: readonly number[]): string[] {
  return starts.flatMap((start) => {
    const matter = /^(.{3,})局$/u.exec(text.slice(start))?.[1];
    if (matter === undefined || !form.endsWith(`${matter}局`)) return [];
    const before = form.slice(0, -matter.length - 1);
    const every =
      matter.length % 2 === 0
        ? [
            Array.from(matter)
              .filter((_, at) => at % 2 === 0)
              .join(""),
          ]
        : [];
    const unmanaged = /^(.{2,})管理$/u.exec(matter)?.slice(1) ?? [];
    return [...every, ...unmanaged].map((short) => `${before}${short}局`);
  });
}
