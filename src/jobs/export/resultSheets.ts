import { columnLetters } from "../../address";
import type { Language } from "../../language";
import { colors, type CellPlan, type RangeFormat, type SheetPlan } from "../../workbook";
import { FIRST_ROW, planList, type ListColumn } from "./listSheet";
import type { CheckResult, ResultRow } from "./resultRow";
import { exportWords } from "./words";

/** A workbook that could not be read, and why. */
export interface UnreadResult {
  readonly file: string;
  readonly unread: string;
}

/** How many of the sums behind a fault are written out. */
const NAMED_SUMS = 6;

const kinds = ["error", "warning", "hint", "problem"] as const satisfies readonly ResultRow["kind"][];

/** Fills of the cells that name a kind, as the sheets' own flags have them. */
const fills: Readonly<Record<ResultRow["kind"], Omit<RangeFormat, "address">>> = {
  problem: { fill: colors.notPlainFill, fontColor: colors.notPlainText },
  error: { fill: colors.wrongFill, fontColor: colors.wrongText },
  warning: { fill: colors.blankFill, fontColor: colors.blankText },
  hint: {},
};

/**
 * What checks found as sheets to be kept: a list of everything, and before it an overview where there are several workbooks.
 */
export function planResults(results: readonly (CheckResult | UnreadResult)[], when: Date, language: Language): SheetPlan[] {
  const list = planRows(results, when, language);
  return results.length > 1 ? [planOverview(results, when, language), list] : [list];
}

function planRows(results: readonly (CheckResult | UnreadResult)[], when: Date, language: Language): SheetPlan {
  const words = exportWords(language);
  const { columns } = words;
  const [first] = results;
  const several = results.length > 1;
  const lines = results.flatMap((result) => linesOf(result, language).map((line) => ({ ...line, file: result.file ?? "" })));
  const plan: readonly ListColumn[] = [
    { heading: columns.number, width: 6, look: { horizontal: "center" } },
    ...(several ? [{ heading: columns.file, width: 26 }] : []),
    { heading: columns.kind, width: 10, look: { horizontal: "center" } },
    { heading: columns.place, width: 24 },
    { heading: columns.message, width: 76 },
    { heading: columns.state, width: 12, look: { horizontal: "center" } },
    { heading: columns.reason, width: 32 },
  ];
  const kindColumn = columnLetters(several ? 2 : 1);
  return planList({
    name: words.results,
    title: several || !first || "unread" in first ? words.results : words.resultsTitle(first.organ, first.year),
    note: [
      words.checkedOn(when),
      ...(several || !first ? [] : [...(first.file === undefined ? [] : [words.ofFile(first.file)]), conclusionOf(first, language)]),
    ].join("　"),
    columns: plan,
    rows: lines.map(({ file, cells }, index): CellPlan[] => [index + 1, ...(several ? [file] : []), ...cells]),
    orientation: "landscape",
    formats: lines.flatMap(({ kind }, index) => (kind === undefined ? [] : [{ address: `${kindColumn}${FIRST_ROW + index}`, ...fills[kind] }])),
  });
}

/** A line of the list: kind, place, finding, state, reason. */
interface Line {
  readonly kind?: ResultRow["kind"];
  readonly cells: readonly [kind: string, place: string, message: string, state: string, reason: string];
}

/** What the list says of a workbook: what was found; that nothing was; or why it could not be read. */
function linesOf(result: CheckResult | UnreadResult, language: Language): Line[] {
  const words = exportWords(language);
  if ("unread" in result) return [{ kind: "problem", cells: [words.unread, "", result.unread, words.open.problem, ""] }];
  if (result.rows.length === 0) return [{ cells: ["", "", conclusionOf(result, language), "", ""] }];
  return result.rows.map(({ kind, place, message, details, state, reason }) => ({
    kind,
    cells: [
      words.kinds[kind],
      place,
      [message, ...detailsOf(details, language)].join("\n"),
      state === "open" ? words.open[kind] : words[state],
      reason ? words.reason(reason.text, reason.who, reason.when) : "",
    ],
  }));
}

/** The sums behind a fault, as many as a row has room for. */
function detailsOf(details: readonly string[], language: Language): string[] {
  const left = details.length - NAMED_SUMS;
  return [...details.slice(0, NAMED_SUMS), ...(left > 0 ? [exportWords(language).moreSums(left)] : [])].map((detail) => `· ${detail}`);
}

function planOverview(results: readonly (CheckResult | UnreadResult)[], when: Date, language: Language): SheetPlan {
  const words = exportWords(language);
  const { columns } = words;
  const centred = { horizontal: "center" } as const;
  return planList({
    name: words.overview,
    title: words.overviewTitle(results.length),
    note: words.checkedOn(when),
    columns: [
      { heading: columns.number, width: 6, look: centred },
      { heading: columns.file, width: 34 },
      { heading: columns.organ, width: 28 },
      { heading: columns.year, width: 8, look: centred },
      ...kinds.map((kind) => ({ heading: words.kinds[kind], width: 10, look: centred })),
      { heading: columns.conclusion, width: 30 },
    ],
    rows: results.map((result, index): CellPlan[] => {
      const read = "rows" in result ? result : undefined;
      return [
        index + 1,
        result.file ?? "",
        read?.organ ?? "",
        read?.year ?? "",
        ...kinds.map((kind) => (read ? openOf(read, kind) : "")),
        read ? verdictOf(read, language) : words.unread,
      ];
    }),
    orientation: "landscape",
  });
}

const openOf = ({ rows }: CheckResult, kind: ResultRow["kind"]): number => rows.filter((row) => row.kind === kind && row.state !== "explained").length;

/** 「2 处错误，1 处警告」, or that there is nothing open and how far the report is. */
function conclusionOf(result: CheckResult | UnreadResult, language: Language): string {
  const words = exportWords(language);
  if ("unread" in result) return words.unread;
  const counted = (["problem", "error", "warning", "hint"] as const).map((kind) => ({ kind, count: openOf(result, kind) })).filter(({ count }) => count > 0);
  if (counted.length > 0) return counted.map(({ kind, count }) => words.counted(kind, count)).join(words.comma);
  return result.isBlank ? words.blank : result.ready ? `${words.clean}${words.comma}${words.ready}` : words.clean;
}

function verdictOf(result: CheckResult, language: Language): string {
  const words = exportWords(language);
  if (openOf(result, "error") > 0) return words.hasErrors;
  if (result.isBlank) return words.blank;
  if (result.ready) return words.ready;
  return openOf(result, "problem") + openOf(result, "warning") > 0 ? conclusionOf(result, language) : words.notReady;
}
