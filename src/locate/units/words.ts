import { figureLabel, figureOf } from "../../figures";
import { tableName } from "../../findings";
import { inLanguage, type Language, type Worded } from "../../language";
import type { FigureId } from "../../statute";
import type { CommonCause } from "./commonCause";
import type { UnitEvent, UnitSlip, WrongSum } from "./unitEvent";

/** Explanations that a sentence names; of more it says how many. */
const NAMED = 5;

const slips: Readonly<Record<UnitSlip, (event: UnitEvent) => Worded>> = {
  leftOut: ({ unit, own }) => ({ zh: `漏加了${unit}（${own}）`, en: `${unit} (${own}) was left out` }),
  twice: ({ unit, own }) => ({ zh: `${unit}（${own}）加了两次`, en: `${unit} (${own}) was added twice` }),
  lastYear: ({ unit, own, added }) => ({
    zh: `${unit}加的是上年的数（${added}，本年是 ${own}）`,
    en: `last year's number of ${unit} was added (${added} and not ${own})`,
  }),
  tenfold: ({ unit, own, added }) => ({
    zh: `${unit}的 ${own} 加成了 ${added}，差一个零`,
    en: `${added} was added for ${unit} and not ${own}: a nought too many or too few`,
  }),
  swapped: ({ unit, own, added }) => ({
    zh: `${unit}的 ${own} 加成了 ${added}，两位数字颠倒`,
    en: `${added} was added for ${unit} and not ${own}: two digits exchanged`,
  }),
};

/** E1 as a sentence: what is stated, what the units come to, and which of them may explain it. */
export function wrongSumSentence(figure: FigureId, { stated, sum, explanations }: WrongSum, difference: number, language: Language): string {
  const [label, table] = [figureLabel(figure), figureOf(figure).table.name];
  const [said, count] = [explanations.slice(0, NAMED), explanations.length];
  const zh = said.map((events) => events.map((event) => slips[event.slip](event).zh).join("，并且"));
  const en = said.map((events) => events.map((event) => slips[event.slip](event).en).join(" and "));
  const more: Worded = count > NAMED ? { zh: `，等 ${count} 种可能`, en: `, and ${count - NAMED} more` } : { zh: "", en: "" };
  const why: Worded =
    count === 0
      ? { zh: "看不出是哪个单位的数，请逐个核对。", en: "Nothing tells which unit: go through them one by one." }
      : count === 1
        ? { zh: `可能是${zh.join("")}，请核对。`, en: `Perhaps ${en.join("")}: have a look.` }
        : {
            zh: `可能是：${zh.join("；或者")}${more.zh}。分不出是哪一个，请核对。`,
            en: `Perhaps ${en.join("; or ")}${more.en}. Nothing decides between them: have a look.`,
          };
  return inLanguage(
    {
      zh: `${table}「${label}」填的是 ${stated}，各单位合计 ${sum}，${difference > 0 ? `多 ${difference}` : `少 ${-difference}`}。${why.zh}`,
      en: `${tableName(table, language)} “${label}” says ${stated}, the units come to ${sum}: ${difference > 0 ? `${difference} too many` : `${-difference} too few`}. ${why.en}`,
    },
    language,
  );
}

const causes: Readonly<Record<UnitSlip, (unit: string) => Worded>> = {
  leftOut: (unit) => ({ zh: `漏加了${unit}`, en: `${unit} was left out` }),
  twice: (unit) => ({ zh: `${unit}加了两次`, en: `${unit} was added twice` }),
  lastYear: (unit) => ({ zh: `${unit}加的是上年的数`, en: `last year's numbers of ${unit} were added` }),
  tenfold: (unit) => ({ zh: `${unit}的数差一个零`, en: `numbers of ${unit} have a nought too many or too few` }),
  swapped: (unit) => ({ zh: `${unit}的数两位颠倒`, en: `numbers of ${unit} have two digits exchanged` }),
};

/**
 * What explains several wrong sums at once, as a sentence that stands before all of them.
 * @param total how many are wrong
 */
export function commonCauseSentence({ count, ways }: CommonCause, total: number, language: Language): string {
  const said = ways.slice(0, NAMED).map((way) => way.map(({ unit, slip }) => causes[slip](unit)));
  const more = ways.length - said.length;
  const [zh, en] = [said.map((way) => way.map((one) => one.zh).join("，并且")), said.map((way) => way.map((one) => one.en).join(" and "))];
  return inLanguage(
    {
      zh: `${total} 个数与各单位合计不一致，${count === total ? "都" : `其中 ${count} 个`}可能是同一个原因：${zh.join("；或者")}${more > 0 ? `，等 ${ways.length} 种可能` : ""}。请先核对。`,
      en: `${total} figures are not the sum of the units, ${count === total ? "all" : `${count}`} of them perhaps for one reason: ${en.join("; or ")}${more > 0 ? `, and ${more} more` : ""}. Look at that first.`,
    },
    language,
  );
}
