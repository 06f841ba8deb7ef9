import type { Finding } from "../finding";
import type { Passage } from "../passage";
import { quotedPlaces } from "./quoted";
import { aboutWords } from "./textFinding";

/** Verbs that reports count by. */
const VERBS = [
  "受理",
  "收到",
  "接收",
  "收办",
  "办理",
  "办结",
  "答复",
  "回复",
  "回应",
  "主动公开",
  "发布",
  "推送",
  "举办",
  "召开",
  "开展",
  "组织",
  "制发",
  "制作",
  "制定",
  "印发",
  "发放",
  "征集",
  "收集",
].join("|");
/** Nouns that begin with such a verb: 受理窗口, 发布会, 组织部. */
const NOUN = "(?:平台|中心|窗口|点|渠道|机构|单位|部门|机关|办公室|系统|热线|大厅|工作|情况|方面|环节|流程|制度|会|台|者|人|部|栏目|领导|的)";
const COUNTS = "(?:累计|共计?|总计|合计|总共|一共)*";
/** 「受理群众诉求累计受理35件」. */
const DOUBLED = new RegExp(
  `(?<verb>${VERBS})(?!${NOUN})(?<object>[^，,。；;：:！？、\\d\\n（）()](?:[^，,。；;：:！？\\d\\n（）()]{1,39}?))${COUNTS}\\k<verb>(?:了|各类)?\\s*(?:约|近|超过?)?\\d`,
  "gu",
);

/** D7: a verb before its object and again before the number. */
export function checkDoubledVerbs(passage: Passage): Finding[] {
  const isQuoted = quotedPlaces(passage.text);
  return [...passage.text.matchAll(DOUBLED)].flatMap((match) => {
    // 「“柳林发布”公众号发布1900条」: a word of a name is no verb.
    if (isQuoted(match.index) && !isQuoted(match.index + match[0].length - 1)) return [];
    const verb = match.groups?.["verb"] ?? "";
    const end = match.index + match[0].lastIndexOf(verb) + verb.length;
    return [aboutWords("D7", passage, { start: match.index, end }, { what: "doubledVerb", verb })];
  });
}
