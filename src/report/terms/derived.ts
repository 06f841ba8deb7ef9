import type { Gap } from "../gap";
import { compare, percentOf, printExact, sumOf } from "./exact";
import { joinGaps, type Quantities, type Quantity } from "./quantities";
import type { Measure } from "./measures";
import type { Term } from "./term";

/** 「上年.…」: every number of the form as last year's report has it. */
export function lastYearTerms(numbers: Quantities): Term[] {
  return numbers.measures.map((measure) => ({
    name: `上年.${measure.name}`,
    about: { zh: `上年的数：${measure.about.zh}`, en: `Last year's number. ${measure.about.en}` },
    figures: [],
    ...printed(numbers.lastYear(measure)),
  }));
}

/** 「同比.…」: the change since last year in words, 「增长12.5%」, 「下降3.1%」 or 「持平」. */
export function changeTerms(numbers: Quantities): Term[] {
  return numbers.measures.map((measure) => ({
    name: `同比.${measure.name}`,
    about: { zh: `与上年相比：${measure.about.zh}`, en: `Compared with last year. ${measure.about.en}` },
    figures: measure.figures,
    ...change(measure, numbers.find(measure.name), numbers.lastYear(measure)),
  }));
}

const DONE = "三.办理结果总计.总计";
const HANDLED = "收办总数";

/** 办结率: what was handled to an end, of all that there was to handle. */
export function rateTerms(numbers: Quantities): Term[] {
  const [done, handled] = [numbers.find(DONE), numbers.find(HANDLED)];
  if (done === undefined || handled === undefined) return [];
  const common = {
    name: "办结率",
    about: {
      zh: "办理结果总计占收办总数的百分比，四舍五入到一位小数",
      en: "All outcomes in per cent of what there was to handle, rounded to one decimal",
    },
    figures: [DONE, HANDLED].flatMap(numbers.figuresOf),
  };
  if ("gap" in done || "gap" in handled) return [{ ...common, text: "", ...withGap([done, handled]) }];
  if (handled.value.digits === 0n) return [{ ...common, text: "", gap: { kind: "zeroBase", name: HANDLED } }];
  return [{ ...common, text: percentOf(done.value, handled.value) }];
}

function change({ name }: Measure, now: Quantity | undefined, before: Quantity): { readonly text: string; readonly gap?: Gap } {
  if (now === undefined || "gap" in now || "gap" in before) return { text: "", ...withGap([...(now ? [now] : []), before]) };
  const grown = compare(now.value, before.value);
  if (grown === 0) return { text: "持平" };
  if (before.value.digits === 0n) return { text: "", gap: { kind: "zeroBase", name: `上年.${name}` } };
  const [more, less] = grown > 0 ? [now.value, before.value] : [before.value, now.value];
  const difference = sumOf([more, { ...less, digits: -less.digits }]);
  return { text: `${grown > 0 ? "增长" : "下降"}${percentOf(difference, before.value)}` };
}

/** A number in print, or why there is none. */
export function printed(quantity: Quantity): { readonly text: string; readonly gap?: Gap } {
  return "gap" in quantity ? { text: "", gap: quantity.gap } : { text: printExact(quantity.value) };
}

function withGap(parts: readonly Quantity[]): { readonly gap?: Gap } {
  const gap = joinGaps(parts.flatMap((part) => ("gap" in part ? [part.gap] : [])));
  return gap === undefined ? {} : { gap };
}
