import { figureLabel, figureOf } from "../../figures";
import { tableName } from "../../findings";
import { inLanguage, type Language, type Worded } from "../../language";
import type { FigureId } from "../../statute";
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
