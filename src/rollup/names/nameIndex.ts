import { distance } from "fastest-levenshtein";
import { comparable } from "../../workbook";
import { homePlace, organForms, type HomePlace, type OrganForms } from "./organForms";

/** Shorter names differ by a letter for good: 一中, 二中. */
const LEAST_LETTERS = 4;

/** Letters by which units are told apart on purpose: 第一小学 and 第二小学, 河东镇 and 河西镇, 城关镇 and 城关乡. */
const TELLS_APART = /^[\d一二三四五六七八九十东西南北中上下大小新老前后内外省市县区旗州镇乡村局所站院队厅部委办科处股]$/u;

/** Whether two names differ by one letter that may be a slip of the pen: another one, or one too many. */
function isSlip(one: string, other: string): boolean {
  if (distance(one, other) !== 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const at = Array.from(long).findIndex((letter, index) => letter !== short[index]);
  const letters = short.length === long.length ? [short[at], long[at]] : [long[at]];
  return !letters.every((letter = "") => TELLS_APART.test(letter));
}

/** How names are compared: without spaces, signs of other widths and what nobody sees. */
export const nameKey = (name: string): string => comparable(name);

/** Why a name may mean another one. */
export interface NearName {
  readonly name: string;
  /** Two forms of one name, as 县卫健局 and 清河县卫生健康局; or names that differ by one letter. */
  readonly how: "form" | "letter";
}

/** Names among which one is looked for. It says which is the same, and which others may be meant; it never chooses. */
export class NameIndex {
  private readonly names = new Map<string, string>();
  private readonly formsOf = new Map<string, OrganForms>();
  /** Names by their shortest words, and by all that may be written in their place. */
  private readonly byText = new Map<string, string[]>();
  private readonly byForm = new Map<string, string[]>();
  /** Names by what is left of them without one letter. */
  private readonly byRest = new Map<string, string[]>();

  private readonly home: HomePlace | undefined;

  /** @param organ the office above those of these names, whose place they may write short */
  constructor(names: Iterable<string>, organ = "") {
    this.home = homePlace(organ);
    for (const name of names) {
      const key = nameKey(name);
      if (key === "" || this.names.has(key)) continue;
      this.names.set(key, name);
      const own = organForms(key, this.home);
      this.formsOf.set(key, own);
      put(this.byText, own.text, key);
      for (const form of own.forms) put(this.byForm, form, key);
      for (const rest of restsOf(key)) put(this.byRest, rest, key);
    }
  }

  /** The name that is the same, however it is written. */
  exact(name: string): string | undefined {
    return this.names.get(nameKey(name));
  }

  /** Other names that may be meant: two forms of one first. */
  near(name: string): NearName[] {
    const key = nameKey(name);
    if (key === "") return [];
    const own = this.formsOf.get(key) ?? organForms(key, this.home);
    const forms = new Set([...(this.byForm.get(own.text) ?? []), ...[...own.forms].flatMap((form) => this.byText.get(form) ?? [])]);
    const rests = new Set([...restsOf(key)].flatMap((rest) => this.byRest.get(rest) ?? []));
    const letters = [...rests].filter((other) => !forms.has(other) && isSlip(other, key));
    return [
      ...this.called(
        [...forms].filter((other) => !this.meansMany(other, own)),
        "form",
        key,
      ),
      ...this.called(letters, "letter", key),
    ];
  }

  /** Whether a name leaves open which of several it means, this one among them: 镇政府 among thirty towns. It is asked then, and none of the towns. */
  private meansMany(key: string, own: OrganForms): boolean {
    const other = this.formsOf.get(key);
    if (!other || !isVaguer(other, own)) return false;
    for (const meant of this.byForm.get(other.text) ?? []) {
      const forms = this.formsOf.get(meant);
      if (forms && meant !== key && !areForms(forms, own) && !areForms(own, forms)) return true;
    }
    return false;
  }

  /** Whether one of the names is the same, or a form of it. */
  hasFormOf(name: string): boolean {
    return this.exact(name) !== undefined || this.near(name).some(({ how }) => how === "form");
  }

  private called(keys: readonly string[], how: NearName["how"], own: string): NearName[] {
    return keys.filter((key) => key !== own).map((key) => ({ name: this.names.get(key) ?? key, how }));
  }
}

const areForms = (one: OrganForms, other: OrganForms): boolean => other.forms.has(one.text);
const isVaguer = (one: OrganForms, other: OrganForms): boolean => areForms(one, other) && !areForms(other, one);

/** Most parts are of one name: lists take a tenth of the memory of sets. */
function put(map: Map<string, string[]>, part: string, key: string): void {
  const keys = map.get(part);
  if (keys) keys.push(key);
  else map.set(part, [key]);
}

/** A name, and what is left of it without each of its letters. */
const restsOf = (key: string): ReadonlySet<string> =>
  new Set(key.length < LEAST_LETTERS ? [] : [key, ...Array.from({ length: key.length }, (_, at) => key.slice(0, at) + key.slice(at + 1))]);
