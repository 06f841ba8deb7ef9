import type { Finding } from "../finding";
import type { Passage } from "../passage";
import type { TextContext } from "./context";
import { bareName, isSameOrgan } from "./organName";
import { quotedPlaces } from "./quoted";
import { aboutWords } from "./textFinding";

/** The kinds of name that an organ of the same level would have: 镇 beside 街道, 局 beside 委, 县 beside 区. */
interface Kinds {
  /** The own name is of this level. */
  readonly own: RegExp;
  /** How a name of this level ends. */
  readonly name: string;
  /** The words that only an organ of another kind calls itself. */
  readonly selves: readonly string[];
  /** Whether even its work in general is told by no other: a town does not report how another town works, a bureau may. */
  readonly alone?: true;
}

/** The same, and how texts speak of such organs. */
export interface Level extends Kinds {
  /** A clause that begins with a name, after a year or not, and what it says. */
  readonly reporting: RegExp;
  /** Whom to ask. */
  readonly contact: RegExp;
  /** What the organ calls itself by a word of another kind. */
  readonly self: RegExp;
}

const kinds: readonly Kinds[] = [
  { own: /(?:镇|乡|街道)(?:人民政府|政府|办事处)?$/u, name: "(?:镇|乡|街道)(?:人民政府|办事处)?", selves: ["局", "委", "厅", "镇", "乡", "街道"], alone: true },
  { own: /(?:县|区|旗)(?:人民政府|政府)$/u, name: "(?:县|区|旗)人民政府", selves: ["局", "厅", "镇", "乡", "街道", "县", "区"] },
  { own: /(?:市|州|盟)(?:人民政府|政府)$/u, name: "(?:市|州)人民政府", selves: ["局", "厅", "镇", "乡", "街道"] },
  { own: /(?:局|委员会|委|厅|办公室|办)$/u, name: "(?:局|委员会|委|厅)", selves: ["局", "委", "厅", "镇", "乡", "街道"] },
];

const levels: readonly Level[] = kinds.map((kind) => ({
  ...kind,
  reporting: new RegExp(`(?<=^|[。；：，,\\s]|\\d年|\\d年度)(?<name>\\p{Script=Han}{1,14}?${kind.name})(?=(?<said>[^。；\\n]{0,40}))`, "gmu"),
  contact: new RegExp(`(?<=[请可]与)(?<name>\\p{Script=Han}{1,14}?${kind.name})(?=[^。；，\\n]{0,16}联系)`, "gu"),
  self: new RegExp(`(?<![自你敌])我(?<self>${kind.selves.join("|")})(?![屈托婉任派限])`, "gu"),
}));

/** Words that are no organ's name though they end as one: 各镇, 乡镇人民政府, 我局, 有关委局. */
const NO_NAME =
  /^(?:.{0,3}(?:各|每|本|我|全|该|此|乡|城|村|集|重点|有关|相关|其他|上级|下级|两|多个|所属|辖区|周边|试点)).{0,3}(?:镇|乡|街道|局|委|厅|委员会|县|区|市|州|旗)/u;

/** The organ and the date at the end of a report. */
const SIGNATURE = /(?<=[\s。])(?<name>\p{Script=Han}{2,30}(?:局|委员会|委|厅|政府|办事处|办公室|镇|乡|街道))\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$/gu;

/** Words before an organ that is worked with. */
const WITH = /^(?:邀请|联合|会同|指导|协助|督促|帮助|学习|借鉴|参观|走进|前往|通过|[与赴])/u;

/** Words before a name that are no part of it: 现公布, 现将, 由. */
const INTRODUCED = /^(?:年度?|度|(?:现|特|兹|并)?(?:向社会)?(?:公布|公开|发布|编制|形成)|现将|特将|将|由|经|其中|目前|截至目前|今年|期间|通过|是)/u;

/** What only the organ that reports says of itself: its own counts, or that there was nothing. */
const REPORTS =
  /^(?:(?:办公室|党政办|政务公开办)?(?:\d{4}年(?:度)?|全年|本年度|年度)?[，,]?(?:共|累计|全年)?(?:计)?(?:主动公开(?:各类)?(?:政府)?信息|公开(?:各类)?政府信息|(?:共|累计)?(?:受理|收到|收办)(?:政府信息公开|依申请|公开)|(?:未|没有)(?:受理|收到|收取|发生)|(?:共)?(?:发布|公开)(?:各类)?信息[0-9约近]|(?:的)?政府信息公开工作(?:年度报告|取得|坚持|存在)))/u;

/** How a sentence about the own work goes on. */
const WORKS = /^(?:\s*\d{4}年(?:度)?|全年)?[，,]?(?:积极|认真|坚持|高度重视|严格|深入|全面|组织开展|以习近平|紧?紧围绕|无(?:需要|其他|数据))/u;

/**
 * D2: another organ of the own level reports as if it were this one (a text taken over from a neighbour), or the organ calls itself
 * by a word of another kind (我委 for a 局). Precise before complete: a name counts only where a clause begins with it, after a
 * year or not, and tells its own counts, where it is whom to ask (请与……联系), or where it signs. A short form of the own name is one whose characters all stand in the full name, in their
 * order; organs above, below, cited, quoted and worked with are right.
 */
export function checkOrganNames(passage: Passage, { organ }: TextContext): Finding[] {
  const own = bareName(organ);
  const level = levelOf(own);
  if (level === undefined) return [];
  return [...otherNames(passage, own, level), ...otherSelves(passage, own, level)];
}

/** The level of an organ by its name. */
export const levelOf = (own: string): Level | undefined => levels.find((one) => one.own.test(own));

/** Whether what ends as a name is that of another organ. */
export const isOtherOrgan = (name: string, own: string): boolean => !NO_NAME.test(name) && !isSameOrgan(name, own);

function otherNames(passage: Passage, own: string, { reporting, contact, alone }: Level): Finding[] {
  const isQuoted = quotedPlaces(passage.text);
  const found = [
    ...[...passage.text.matchAll(reporting)].filter(({ groups }) => {
      const said = groups?.["said"] ?? "";
      return REPORTS.test(said) || (alone && WORKS.test(said));
    }),
    ...passage.text.matchAll(contact),
    ...passage.text.matchAll(SIGNATURE),
  ];
  return found.flatMap((match) => {
    const written = match.groups?.["name"] ?? "";
    const said = written.replace(INTRODUCED, "");
    if (WITH.test(written) || !isOtherOrgan(said, own) || isQuoted(match.index)) return [];
    const end = match.index + written.length;
    return [aboutWords("D2", passage, { start: end - said.length, end }, { what: "otherOrgan", why: "name", organ: own })];
  });
}

function otherSelves(passage: Passage, own: string, { self }: Level): Finding[] {
  const isQuoted = quotedPlaces(passage.text);
  const [first] = [...passage.text.matchAll(self)].filter(({ index, groups }) => !own.includes(groups?.["self"] ?? "") && !isQuoted(index));
  if (first === undefined) return [];
  const words = { start: first.index, end: first.index + first[0].length };
  return [aboutWords("D2", passage, words, { what: "otherOrgan", why: "self", organ: own })];
}
