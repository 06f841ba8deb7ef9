import { figureLabel, rowLabel, type TableFigure } from "../../figures";
import type { Table } from "../../statute";
import type { ImportNote } from "../note";

type About = Pick<ImportNote, "about" | "words" | "place" | "figures">;

/** A cell that says no number for certain. */
export const notPlain = (about: About): ImportNote => ({
  kind: "question",
  ...about,
  sentence: {
    zh: `原文写的是“${about.words}”，不能确定是哪个数，没有填入。请核对原文后填写。`,
    en: `The source says “${about.words}”, which is no number for certain; the cell was left blank. Check the source and fill it in.`,
  },
});

/** A figure whose label is nothing like the form's. */
export const doubtfulLabel = (about: About, label: string): ImportNote => ({
  kind: "question",
  ...about,
  sentence: {
    zh: `原文的行名或栏名是“${label}”，与格式不同，不能确定就是这一项；原文的“${about.words}”没有填入。请核对后填写。`,
    en: `Its label in the source is “${label}”, unlike the form's; “${about.words}” was not filled in. Check the source and fill it in.`,
  },
});

/** A number that is only written otherwise. */
export const changedWriting = (about: About, value: number): ImportNote => ({
  kind: "changed",
  ...about,
  sentence: { zh: `“${about.words}”读作 ${value}。`, en: `“${about.words}” was read as ${value}.` },
});

/** So many rows are named. */
const NAMED = 6;

/** Figures of the form that were not found in the source, or not read there, row by row. */
export function absentFigures(table: Table, figures: readonly TableFigure[]): ImportNote {
  const names = linesOf(figures);
  return {
    kind: "question",
    about: table.name,
    words: "",
    figures: figures.map(({ id }) => id),
    sentence: {
      zh: `${table.name}有 ${figures.length} 个数在原文里没有找到，或没有读入，空着：${names.zh}。请核对原文后填写；原文没有的，可以空着。`,
      en: `${figures.length} figures of ${table.gloss} were not found in the source, or not read, and are blank: ${names.en}. Check the source and fill them in.`,
    },
  };
}

/** Cells that are blank in the source too. */
export function blankFigures(table: Table, figures: readonly TableFigure[]): ImportNote {
  const names = linesOf(figures);
  return {
    kind: "question",
    about: table.name,
    words: "",
    figures: figures.map(({ id }) => id),
    sentence: {
      zh: `${table.name}有 ${figures.length} 格在原文里就是空的，没有填入：${names.zh}。请核对是不是 0。`,
      en: `${figures.length} cells of ${table.gloss} are blank in the source and were left so: ${names.en}. Check whether they are 0.`,
    },
  };
}

/** Whole rows by their names, others figure by figure. */
function linesOf(figures: readonly TableFigure[]): { readonly zh: string; readonly en: string } {
  const rows = [...new Set(figures.map(({ row }) => row))].flatMap((row) => {
    const own = figures.filter((figure) => figure.row === row);
    const [first] = own;
    const label = first ? rowLabel(first) : "";
    const isWhole =
      first !== undefined && label !== "" && first.table.blocks.some(({ rows: all, columns }) => all.includes(row) && columns.length === own.length);
    return isWhole ? [label] : own.map(({ id }) => figureLabel(id));
  });
  const some = rows.slice(0, NAMED);
  const isMore = rows.length > NAMED;
  return { zh: some.join("、") + (isMore ? "等" : ""), en: some.join(", ") + (isMore ? " and more" : "") };
}
