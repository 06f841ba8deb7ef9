import type { Gap } from "../gap";
import { HANDLED, meeting } from "./counted";
import { compare, percentOf, printExact, sumOf } from "./exact";
import { joinGaps, type ReportNumbers, type NumberOrGap } from "./reportNumbers";
import type { NamedSum } from "./namedSums";
import type { Term } from "./term";

/** 「上年.…」: every number of the form as last year's report has it. */
export function lastYearTerms(numbers: ReportNumbers): Term[] {
  return numbers.namedSums.map((sum) => ({
    name: `上年.${sum.name}`,
    about: { zh: `上年的数：${sum.about.zh}`, en: `Last year's number. ${sum.about.en}` },
    figures: [],
    ...printed(numbers.lastYear(sum)),
  }));
}

/** 「同比.…」: the change since last year in words, 「增长12.5%」, 「下降3.1%」 or 「持平」. */
export function changeTerms(numbers: ReportNumbers): Term[] {
  return numbers.namedSums.map((sum) => ({
    name: `同比.${sum.name}`,
    about: { zh: `与上年相比：${sum.about.zh}`, en: `Compared with last year. ${sum.about.en}` },
    figures: sum.figures,
    ...change(sum, numbers.find(sum.name), numbers.lastYear(sum)),
  }));
}

/** 办结率: what was handled to an end, of all that there was to handle. */
export function rateTerms(numbers: ReportNumbers): Term[] {
  const name = numbers.nameOf(meeting("outcomesTotal"));
  const [done, handled] = [name === undefined ? undefined : numbers.find(name), numbers.find(HANDLED)];
  if (name === undefined || done === undefined || handled === undefined) return [];
  const common = {
    name: "办结率",
    about: {
      zh: "办理结果总计占收办总数的百分比，四舍五入到一位小数",
      en: "All outcomes in per cent of what there was to handle, rounded to one decimal",
    },
    figures: [name, HANDLED].flatMap(numbers.figuresOf),
  };
  if ("gap" in done || "gap" in handled) return [{ ...common, text: "", ...withGap([done, handled]) }];
  if (handled.value.digits === 0n) return [{ ...common, text: "", gap: { kind: "zeroBase", name: HANDLED } }];
  return [{ ...common, text: percentOf(done.value, handled.value) }];
}

function change({ name }: NamedSum, now: NumberOrGap | undefined, before: NumberOrGap): { readonly text: string; readonly gap?: Gap } {
  if (now === undefined || "gap" in now || "gap" in before) return { text: "", ...withGap([...(now ? [now] : []), before]) };
  const grown = compare(now.value, before.value);
  if (grown === 0) return { text: "持平" };
  if (before.value.digits === 0n) return { text: "", gap: { kind: "zeroBase", name: `上年.${name}` } };
  const [more, less] = grown > 0 ? [now.value, before.value] : [before.value, now.value];
  const difference = sumOf([more, { ...less, digits: -less.digits }]);
  return { text: `${grown > 0 ? "增长" : "下降"}${percentOf(difference, before.value)}` };
}

/** A number in print, or why there is none. */
export function printed(number: NumberOrGap): { readonly text: string; readonly gap?: Gap } {
  return "gap" in number ? { text: "", gap: number.gap } : { text: printExact(number.value) };
}

function withGap(parts: readonly NumberOrGap[]): { readonly gap?: Gap } {
  const gap = joinGaps(parts.flatMap((part) => ("gap" in part ? [part.gap] : [])));
  return gap === undefined ? {} : { gap };
}
