import type { Gap } from "../gap";
import { HANDLED, meeting } from "./counted";
import { compare, percentOf, printExact, sumOf } from "./exact";
import type { FormNumbers } from "./formNumbers";
import type { NamedSum } from "./namedSums";
import { joinGaps, type NumberOrGap } from "./reportNumbers";
import type { FormTerm, Printed } from "./term";

/** 「上年.…」: every number of the form as last year's report has it. */
export const lastYearTerms = ({ sums }: FormNumbers): FormTerm[] =>
  sums.map((sum) => ({
    name: `上年.${sum.name}`,
    about: { zh: `上年的数：${sum.about.zh}`, en: `Last year's number. ${sum.about.en}` },
    figures: [],
    printed: ({ lastYear }) => printed(lastYear(sum)),
  }));

/** 「同比.…」: the change since last year in words, 「增长12.5%」, 「下降3.1%」 or 「持平」. */
export const changeTerms = ({ sums }: FormNumbers): FormTerm[] =>
  sums.map((sum) => ({
    name: `同比.${sum.name}`,
    about: { zh: `与上年相比：${sum.about.zh}`, en: `Compared with last year. ${sum.about.en}` },
    figures: sum.figures,
    printed: ({ find, lastYear }) => change(sum, find(sum.name), lastYear(sum)),
  }));

/** 办结率: what was handled to an end, of all that there was to handle. */
export function rateTerms(form: FormNumbers): FormTerm[] {
  const name = form.nameOf(meeting("outcomesTotal"));
  const handled = form.nameOf(HANDLED);
  if (name === undefined || handled === undefined) return [];
  return [
    {
      name: "办结率",
      about: {
        zh: "办理结果总计占收办总数的百分比，四舍五入到一位小数",
        en: "All outcomes in per cent of what there was to handle, rounded to one decimal",
      },
      figures: [name, handled].flatMap(form.figuresOf),
      printed: ({ find }) => rate(find(name), find(handled)),
    },
  ];
}

function rate(done: NumberOrGap, handled: NumberOrGap): Printed {
  if ("gap" in done || "gap" in handled) return { text: "", ...withGap([done, handled]) };
  if (handled.value.digits === 0n) return { text: "", gap: { kind: "zeroBase", name: HANDLED } };
  return { text: percentOf(done.value, handled.value) };
}

function change({ name }: NamedSum, now: NumberOrGap, before: NumberOrGap): Printed {
  if ("gap" in now || "gap" in before) return { text: "", ...withGap([now, before]) };
  const grown = compare(now.value, before.value);
  if (grown === 0) return { text: "持平" };
  if (before.value.digits === 0n) return { text: "", gap: { kind: "zeroBase", name: `上年.${name}` } };
  const [more, less] = grown > 0 ? [now.value, before.value] : [before.value, now.value];
  const difference = sumOf([more, { ...less, digits: -less.digits }]);
  return { text: `${grown > 0 ? "增长" : "下降"}${percentOf(difference, before.value)}` };
}

/** A number in print, or why there is none. */
export const printed = (number: NumberOrGap): Printed => ("gap" in number ? { text: "", gap: number.gap } : { text: printExact(number.value) });

function withGap(parts: readonly NumberOrGap[]): { readonly gap?: Gap } {
  const gap = joinGaps(parts.flatMap((part) => ("gap" in part ? [part.gap] : [])));
  return gap === undefined ? {} : { gap };
}
