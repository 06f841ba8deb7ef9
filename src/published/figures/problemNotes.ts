import { distance } from "fastest-levenshtein";
import type { FigureId } from "../../statute";
import { comparable, type CellPlace, type ReadingProblem, type WorkbookReading } from "../../workbook";
import { parseRange } from "../../address";
import type { ImportNote } from "../note";
import { problemWords } from "../words/problemWords";
import type { SourceSheet } from "./sourceSheet";

/** What of the tables differs from the form: that something was not read for it is a question, that it was read all the same a remark. */
export function problemNotes({ problems, recognised }: WorkbookReading, sheet: SourceSheet): ImportNote[] {
  return problems.flatMap((problem): ImportNote[] => {
    const words = problemWords(problem, recognised);
    if (words === undefined) return [];
    const cells = cellsOf(problem);
    const [first] = cells;
    const place = first && sheet.place(first);
    return [{ kind: words.kind, about: words.about, ...(place && { place }), words: wordsAt(cells, sheet), sentence: words.sentence }];
  });
}

/** So many rows are quoted; more are said to be more. */
const QUOTED = 3;

function wordsAt(cells: readonly CellPlace[], sheet: SourceSheet): string {
  const rows = [...new Set(cells.map((cell) => sheet.rowText(cell)).filter((text) => text !== ""))];
  return rows.slice(0, QUOTED).join("\n") + (rows.length > QUOTED ? "\n……" : "");
}

function cellsOf(problem: ReadingProblem): readonly CellPlace[] {
  switch (problem.kind) {
    case "label":
    case "unit":
      return [problem.cell];
    case "labels":
      return problem.labels.map(({ cell }) => cell);
    case "labelMissing":
      return problem.stray ? [problem.stray.cell] : [];
    case "unrecognised":
      return problem.stray.map(({ cell }) => cell);
    case "twoPlaces":
      return problem.areas.map(({ sheet, address }) => ({ sheet, address: address.split(":")[0] ?? address }));
    case "tableEdition":
    case "shifted":
    case "unaligned":
    case "undecided":
    case "subtotals":
    case "labelExtra":
    case "labelTwice":
      return problem.cells;
    default:
      return [];
  }
}

/** The labels that were taken for the form's by nothing but their place, by the figures beside and under them: nobody knows whether they are. */
export function unlikeLabels({ problems, places }: WorkbookReading, sheet: SourceSheet): (id: FigureId) => string | undefined {
  const labels = problems.flatMap((problem) => (problem.kind === "label" ? [problem] : problem.kind === "labels" ? problem.labels : []));
  const unlike = labels.filter(({ expected, found }) => !isLike(expected, found)).map(({ cell, found }) => ({ at: parseRange(cell.address), found, cell }));
  return (id) => {
    const place = places.get(id);
    const at = place && parseRange(place.address);
    return at && unlike.find(({ at: label, cell }) => label && sheet.place(cell) !== undefined && (label.top === at.top || isAbove(label, at)))?.found;
  };
}

const isAbove = (label: { readonly top: number; readonly left: number }, at: { readonly top: number; readonly left: number }): boolean =>
  label.left === at.left && label.top < at.top;

/** More than half of the letters are the same. */
function isLike(expected: string, found: string): boolean {
  const [one, other] = [comparable(expected), comparable(found)];
  return distance(one, other) <= Math.max(one.length, other.length) / 2;
}
