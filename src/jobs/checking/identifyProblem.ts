import { figureLabel } from "../../figures";
import { areaText, type CellPlace, type ReadingProblem } from "../../workbook";
import type { LastYearProblem } from "../years/lastYearProblems";
import type { OrganNeed } from "../report/reportNeeds";

/** What kinds of problems there are: see `ReadingProblem`, `LastYearProblem` and `OrganNeed`. */
export type WorkbookProblem = ReadingProblem | LastYearProblem | OrganNeed;
export type ProblemKind = WorkbookProblem["kind"];

/** A problem by what names it. */
export interface IdentifiedProblem {
  /** Stable key, such as "missing:二 主动公开". */
  readonly id: string;
  readonly kind: ProblemKind;
  /** What it speaks of, as 校验说明 keeps it: a reason given for one thing is none for another. */
  readonly values: string;
  /** Whether it may be right as it is, which a person can say with a reason; what is not must be put right. */
  readonly judged: boolean;
  /** The sheet it speaks of, where it speaks of one. */
  readonly sheet?: string;
  /** The cell to look at, where there is one. */
  readonly cell?: CellPlace;
}

/** Names a problem and what it speaks of. */
export function identifyProblem(problem: WorkbookProblem): IdentifiedProblem {
  const { kind } = problem;
  switch (problem.kind) {
    case "none":
    case "otherEdition":
      return { id: kind, kind, values: "", judged: false };
    case "lastYearUnread":
      return { id: kind, kind, values: problem.tables.join("、"), judged: true };
    case "lastYearGaps":
      return { id: kind, kind, values: problem.figures.map(figureLabel).join("、"), judged: true, ...placed(problem.cells?.[0]) };
    case "publishedUnread":
    case "publishedBlank":
      return { id: kind, kind, values: problem.figures.map(figureLabel).join("、"), judged: true };
    case "notLastYear":
      return { id: kind, kind, values: `${problem.found}，${problem.year}`, judged: true, ...placed(problem.cell) };
    case "otherOrgan":
      return { id: kind, kind, values: `${problem.found}，${problem.organ}`, judged: true, ...placed(problem.cell) };
    case "label":
      return { ...atCell(kind, problem.cell), values: `${problem.expected}，${problem.found}`, judged: true };
    case "labels":
      return {
        id: `${kind}:${problem.table}`,
        kind,
        values: problem.labels.map(({ expected, found }) => `${expected}，${found}`).join("；"),
        judged: true,
        sheet: problem.labels[0].cell.sheet,
        cell: problem.labels[0].cell,
      };
    case "labelExtra":
    case "subtotals":
      return {
        id: `${kind}:${problem.table}:${problem.label}`,
        kind,
        values: problem.label,
        judged: true,
        sheet: problem.cells[0].sheet,
        cell: problem.cells[0],
      };
    case "tableErrors":
      return {
        ...atCell(kind, problem.cells[0]),
        values: `${problem.code}，${problem.cells.map(({ address }) => address).join("、")}`,
        judged: true,
      };
    case "namedTwice":
      return { ...atCell(kind, problem.cells[0]), values: problem.name, judged: false };
    case "unknownPart":
      return { ...atCell(kind, problem.cell), values: `${problem.found}，${problem.words}`, judged: true };
    case "shifted":
      return { ...atCell(kind, problem.cells[0]), values: String(problem.cells.length), judged: true };
    case "titleYear":
      return { ...atCell(kind, problem.cell), values: `${problem.found}，${problem.year}`, judged: true };
    case "titleOrgan":
      return { ...atCell(kind, problem.cell), values: `${problem.found}，${problem.organ}`, judged: true };
    case "unit":
      return { ...atCell(kind, problem.cell), values: "", judged: false };
    case "unaligned":
    case "undecided":
      return { ...atCell(kind, problem.cells[0]), values: "", judged: false };
    case "tableEdition":
      return {
        id: `${kind}:${problem.table}`,
        kind,
        values: `${problem.found}，${problem.expected}`,
        judged: true,
        sheet: problem.area.sheet,
        ...(problem.cells[0] && { cell: problem.cells[0] }),
      };
    case "labelMissing":
      return { id: `${kind}:${problem.table}:${problem.label}`, kind, values: areaText(problem.area), judged: true, sheet: problem.area.sheet };
    case "labelTwice":
      return { id: `${kind}:${problem.table}:${problem.label}`, kind, values: "", judged: false, sheet: problem.cells[1].sheet, cell: problem.cells[1] };
    case "uncomputed":
      return { id: `${kind}:${problem.sheet}`, kind, values: "", judged: false, sheet: problem.sheet, cell: problem.cells[0] };
    case "twoPlaces":
      return { id: `${kind}:${problem.table}`, kind, values: "", judged: false, sheet: problem.areas[0].sheet };
    case "noOrgan":
    case "noYear":
    case "noDate":
    case "dateUnread":
      return { ...atCell(kind, problem.cell), values: "", judged: false };
    case "dateEarly":
    case "dateLate":
      return { ...atCell(kind, problem.cell), values: `${problem.found}，${problem.year}`, judged: true };
    case "sheetCut":
      return { id: `${kind}:${problem.sheet}`, kind, values: String(problem.rows), judged: true, sheet: problem.sheet };
    case "missing":
    case "header":
    case "unrecognised":
      return { id: `${kind}:${problem.sheet}`, kind, values: "", judged: false, sheet: problem.sheet };
  }
}

const placed = (cell: CellPlace | undefined): Pick<IdentifiedProblem, "sheet" | "cell"> => (cell ? { sheet: cell.sheet, cell } : {});

const atCell = (kind: ProblemKind, cell: CellPlace): Pick<IdentifiedProblem, "id" | "kind" | "sheet" | "cell"> => ({
  id: `${kind}:${cell.sheet}!${cell.address}`,
  kind,
  sheet: cell.sheet,
  cell,
});
