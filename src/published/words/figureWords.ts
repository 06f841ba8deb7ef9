import type { TableFigure } from "../../figures";
import type { Worded } from "../../language";
import type { FigureId, Table } from "../../statute";
import type { Grid } from "../../documents";
import type { RowWords } from "../figures/sourceSheet";
import type { ImportNote } from "../note";
import { figureLines } from "./figureLines";

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

/** Cells with a sign, or a word, where the others have numbers. */
export function signsForNone(table: Table, figures: readonly (TableFigure & { readonly note?: ImportNote })[]): ImportNote {
  const words = [...new Set(figures.flatMap(({ note }) => note?.words ?? []))];
  const place = figures[0]?.note?.place;
  const asked = askedFigures(table, figures, (names) => ({
    zh: `${table.name}有 ${figures.length} 格写的是${words.map((word) => `“${word}”`).join("")}，不是数，没有填入：${names.zh}。请核对是不是 0。`,
    en: `${figures.length} cells of ${table.gloss} say ${words.map((word) => `“${word}”`).join(", ")}, no number, and were left blank: ${names.en}. Check whether they are 0.`,
  }));
  return { ...asked, mayBeNought: true, words: words.join(" "), ...(place && { place }) };
}

/** A figure whose label is nothing like the form's. */
export const doubtfulLabel = (about: About, label: string): ImportNote => ({
  kind: "question",
  ...about,
  sentence: {
    zh: `原文的行名或栏名是“${label}”，与格式不同，不能确定就是这一项；原文的“${about.words}”没有填入。请核对后填写。`,
    en: `Its label in the source is “${label}”, unlike the form's; “${about.words}” was not filled in. Check the source and fill it in.`,
  },
});

/** An amount of which neither form nor source says the unit. */
export const unitUnsaid = (about: About): ImportNote => ({
  kind: "question",
  ...about,
  sentence: {
    zh: `原文的“${about.words}”没有写单位，不知道是元还是万元，没有填入。请核对后按万元填写。`,
    en: `“${about.words}” has no unit in the source: it may be yuan or ten thousand yuan, and was not filled in. Check it and fill it in in ten thousand yuan (万元).`,
  },
});

/** A number that is only written otherwise. */
export const changedWriting = (about: About, value: number): ImportNote => ({
  kind: "changed",
  ...about,
  sentence: { zh: `“${about.words}”读作 ${value}。`, en: `“${about.words}” was read as ${value}.` },
});

/** A figure that a person took from the source. */
export const filledIn = (about: About, value: number): ImportNote => ({
  kind: "filled",
  ...about,
  sentence: { zh: `由人对照原文填写：${value}。`, en: `Filled in from the source by a person: ${value}.` },
});

/** A row in which figures are missing, or are too many. @param figures those that it would hold */
export function rowRefused({ name, gloss }: Table, { words, place, numbers }: RowWords, figures: readonly FigureId[]): ImportNote {
  const isShort = numbers < figures.length;
  return {
    kind: "question",
    about: name,
    words,
    place,
    ...(figures.length > 0 && { figures }),
    sentence: isShort
      ? {
          zh: `${name}的这一行只有 ${numbers} 个数，少 ${figures.length - numbers} 个，分不清是哪几栏的，没有读入。请对照原文填写。`,
          en: `This row of ${gloss} has ${numbers} of ${figures.length} figures; nothing tells whose they are, so it was not read. Fill it in from the source.`,
        }
      : {
          zh: `${name}的这一行有 ${numbers} 个数，格数、行名或栏次与格式对不上，分不清哪个数是哪一格的，没有读入。请对照原文填写。`,
          en: `This row of ${gloss} has ${numbers} figures, and its cells, its label or its columns are not the form's; nothing tells which figure is whose, so it was not read. Fill it in from the source.`,
        },
  };
}

/** A table whose columns nothing names. */
export const withoutHeader = ({ place, cells }: Grid): ImportNote => ({
  kind: "remark",
  about: "表三",
  place,
  words: cells.flatMap(({ row, text }) => (row === 0 && text !== "" ? [text] : [])).join(" "),
  sentence: {
    zh: "原文的表没有表头，各行都是齐的，照格式的栏次读入。请核对。",
    en: "The table has no header in the source; as all its rows are whole it was read in the order of the form's columns. Please check.",
  },
});

/** Figures of the form that were not found in the source, or not read there, row by row. */
export const absentFigures = (table: Table, figures: readonly TableFigure[]): ImportNote =>
  askedFigures(table, figures, (names) => ({
    zh: `${table.name}有 ${figures.length} 个数在原文里没有找到，或没有读入，空着：${names.zh}。请核对原文后填写；原文没有的，可以空着。`,
    en: `${figures.length} figures of ${table.gloss} were not found in the source, or not read, and are blank: ${names.en}. Check the source and fill them in.`,
  }));

/** Cells that are blank in the source too. */
export const blankFigures = (table: Table, figures: readonly TableFigure[]): ImportNote => ({
  ...askedFigures(table, figures, (names) => ({
    zh: `${table.name}有 ${figures.length} 格在原文里就是空的，没有填入：${names.zh}。请核对是不是 0。`,
    en: `${figures.length} cells of ${table.gloss} are blank in the source and were left so: ${names.en}. Check whether they are 0.`,
  })),
  mayBeNought: true,
});

/** One question about several figures of a table, which are blank for it. */
const askedFigures = (table: Table, figures: readonly TableFigure[], sentence: (names: Worded) => Worded): ImportNote => ({
  kind: "question",
  about: table.name,
  words: "",
  figures: figures.map(({ id }) => id),
  sentence: sentence(figureLines(figures)),
});
