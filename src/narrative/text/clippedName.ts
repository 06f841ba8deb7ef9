import type { Finding } from "../finding";
import type { Passage } from "../passage";
import type { TextContext } from "./context";
import { bareName } from "./organName";
import { quotedPlaces } from "./quoted";
import { aboutWords } from "./textFinding";

/** What names are usually shortened by: 柳河镇政府 for 柳河镇人民政府, 城乡建设局 with or without 和, 高新区 of any length. */
const MAY_GO = /^(?:人民|民政|省|市|县|区|州|旗|盟|镇|乡|街道|和|与|及|的|综合|自治|管理|经济|技术|产业|新|高新|新技|术产|济技|委员?|办事|公|室)$/u;
/** The place in a name: 青川市柳河镇 of 青川市柳河镇人民政府. */
const PLACE = /^.*(?:[省市县区州旗盟镇乡]|街道)/u;
/** What a text leaves out behind the place: 柳河镇 for 柳河镇人民政府. */
const GOVERNMENT = /(?:人民政府|政府|街道办事处|办事处)$/u;
/** Two or more letters with one of these in them are a place of their own: 招远市人民政府 is another organ than 招远市金岭镇人民政府. */
const UNIT = /.[省市县区州旗盟镇乡街]|[省市县区州旗盟镇乡街]./u;
/** Fewer letters are no name that could have lost one. */
const SHORTEST = 6;
/** The letters at the beginning and at the end that stand, so that the words are known for the name. */
const KEPT = { first: 2, last: 1 };

/** A name that lost letters, and which. */
interface Clipped {
  readonly name: string;
  readonly missing: string;
}

/**
 * D2: the organ's own name with a letter dropped in it, or two or three of its place, that no short form drops: 平潭综合区 for 平潭综合实验区. Each
 * way to write it once.
 */
export function checkClippedName({ organ }: TextContext): (passage: Passage) => Finding[] {
  const own = bareName(organ);
  const beginning = own.slice(0, KEPT.first);
  let clipped: readonly Clipped[] | undefined;
  return (passage) => {
    const text = passage.text.replaceAll(own, "\0".repeat(own.length));
    if (!text.includes(beginning)) return [];
    const isQuoted = quotedPlaces(passage.text);
    clipped ??= [...new Set([own, own.replace(GOVERNMENT, "")])].flatMap(clippedForms);
    const found = clipped.flatMap(({ name, missing }) => {
      const start = text.indexOf(name);
      return start < 0 || isQuoted(start) ? [] : [{ start, end: start + name.length, missing }];
    });
    // Of a name and its beginning, the longer one.
    return found
      .filter((one) => !found.some((other) => other !== one && other.start === one.start && other.end > one.end))
      .map(({ start, end, missing }) => aboutWords("D2", passage, { start, end }, { what: "clippedName", organ: own, missing }));
  };
}

function clippedForms(name: string): Clipped[] {
  const place = PLACE.exec(name)?.[0].length ?? 0;
  if (name.length < SHORTEST) return [];
  const forms = [1, 2, 3].flatMap((count) => {
    const last = (count === 1 ? name.length - KEPT.last : place) - count;
    return Array.from({ length: Math.max(0, last - KEPT.first + 1) }, (_, index): Clipped => {
      const at = KEPT.first + index;
      return { name: name.slice(0, at) + name.slice(at + count), missing: name.slice(at, at + count) };
    });
  });
  const usual = new Set(forms.filter(({ missing }) => MAY_GO.test(missing)).map((form) => form.name));
  return forms.filter((form, index) => !usual.has(form.name) && !UNIT.test(form.missing) && forms.findIndex((other) => other.name === form.name) === index);
}
