import { figureLabel, summand, type Entries } from "../../figures";
import type { OutsideEvidence } from "../../locate";
import type { Statement } from "../../findings";
import { inLanguage, type Language, type Worded } from "../../language";
import { legiblePassage, statements, type Passage } from "../../narrative";
import type { FigureId } from "../../statute";
import type { WorkbookReading } from "../../workbook";
import { carriedFigures } from "../years/carriedFigures";
import { confirmedFigure } from "../answers/confirmCell";
import { printedNarrative } from "../narrative/printedNarrative";

interface SourceWords {
  readonly narrative: (words: string) => string;
  readonly named: (name: string, value: string) => string;
  readonly lastYear: (label: string, value: number) => string;
  readonly following: (label: string, value: number) => string;
}

const sources: Worded<SourceWords> = {
  zh: {
    narrative: (words) => `正文“${words}”`,
    named: (name, value) => `要素“${name}”（${value}）`,
    lastYear: (label, value) => `上年报告「${label}」（${value}）`,
    following: (label, value) => `下年报告「${label}」（${value}）`,
  },
  en: {
    narrative: (words) => `“${words}” on the sheet 正文`,
    named: (name, value) => `the named figure “${name}” (${value})`,
    lastYear: (label, value) => `“${label}” of last year's report (${value})`,
    following: (label, value) => `“${label}” of the following year's report (${value})`,
  },
};

/** The figures of the years beside this one, as far as they are known. */
export interface OtherYears {
  readonly lastYear: Entries | undefined;
  readonly following: Entries | undefined;
}

/**
 * What is said of the tables' figures elsewhere: in last year's and the following report, in 正文, in 要素, and in what was marked 已核对. What is stated is looked for when it is first asked
 * for: where no sum is broken nobody asks.
 */
export function outsideEvidence(reading: WorkbookReading, others: OtherYears, language: Language): OutsideEvidence {
  let stated: readonly Statement<string>[] | undefined;
  const confirmed = (reading.explanations?.explanations ?? []).flatMap((row) => {
    const figure = confirmedFigure(row);
    return figure !== undefined && row.values === (reading.shown.get(figure) ?? "") ? [figure] : [];
  });
  return {
    get stated() {
      return (stated ??= statedElsewhere(reading, others, inLanguage(sources, language)));
    },
    confirmed: new Set(confirmed),
  };
}

function statedElsewhere(reading: WorkbookReading, { lastYear, following }: OtherYears, words: SourceWords): Statement<string>[] {
  const { edition, organSheet } = reading;
  const pairs = carriedFigures(edition);
  const { passages: printed, context } = printedNarrative(reading);
  const passages = printed.map(legiblePassage);
  const named = [...(organSheet?.namedFigures ?? [])].map(([name, value]) => ({
    source: words.named(name, value),
    passage: legiblePassage(asPassage(`${name}${value}件`)),
  }));
  return [
    ...ofOtherYear(
      pairs.map(({ into, from }) => ({ own: into, other: from })),
      lastYear,
      words.lastYear,
    ),
    ...ofOtherYear(
      pairs.map(({ into, from }) => ({ own: from, other: into })),
      following,
      words.following,
    ),
    ...statements(passages, context).map((one) => ({ ...one, source: words.narrative(one.source) })),
    ...named.flatMap(({ source, passage }) => statements([passage], context).map((one) => ({ ...one, source }))),
  ];
}

/** A number with its name as a passage of the part on applications. */
const asPassage = (text: string): Passage => ({ section: "一", heading: "依申请公开", text, row: 0 });

/**
 * What another year's report says of this one's figures, each column by itself. Its 总计 says only what its columns leave open: a total beside its
 * own columns is no second witness.
 */
function ofOtherYear(
  pairs: readonly { readonly own: FigureId; readonly other: FigureId }[],
  entries: Entries | undefined,
  words: SourceWords["lastYear"],
): Statement<string>[] {
  const known = pairs.map(({ own, other }) => ({ own, other, value: summand(entries?.get(other)) }));
  const columns = known.slice(0, -1);
  const total = known.at(-1);
  const stated = columns.flatMap(({ own, other, value }) =>
    value === undefined ? [] : [{ readings: [[own]], value, source: words(figureLabel(other), value) }],
  );
  const open = columns.filter(({ value }) => value === undefined).map(({ own }) => own);
  if (total?.value === undefined || open.length === 0) return stated;
  const rest = total.value - columns.reduce((sum, { value = 0 }) => sum + value, 0);
  return rest < 0 ? stated : [...stated, { readings: [open], value: rest, source: words(figureLabel(total.other), total.value) }];
}
