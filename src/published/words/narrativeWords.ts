import type { Grid, Paragraph, SourcePlace } from "../../documents";
import type { Section } from "../../statute";
import type { ImportNote } from "../note";
import { beginningOf } from "./beginning";

/** A section that the form does not have. */
export const otherSection = ({ number, heading }: Section, { text, place }: Paragraph): ImportNote => ({
  kind: "remark",
  about: `正文 ${number}`,
  place,
  words: text,
  sentence: {
    zh: `原文有一部分“${text}”，格式里没有，放在“${heading}”里。`,
    en: `The source has a section “${text}”, which the form does not have; it was put into “${heading}”.`,
  },
});

/** A section of which the source has no heading. */
export const missingSection = ({ number, heading }: Section): ImportNote => ({
  kind: "question",
  about: `正文 ${number}`,
  words: "",
  sentence: {
    zh: `原文里没有找到“${heading}”这一部分，没有读入。请核对原文。`,
    en: `The source has no section “${heading}”; it was left blank. Check the source.`,
  },
});

export const bracesChanged = (about: string, paragraph: Paragraph | undefined): ImportNote => ({
  kind: "changed",
  about,
  ...(paragraph && { place: paragraph.place }),
  words: "{ }",
  sentence: { zh: "原文的花括号换成了全角的，免得当作要素。", en: "Braces were made full-width, or they would be taken for tags." },
});

/** A table that is none of the form's. */
export const tableLeft = (grid: Grid): ImportNote => ({
  kind: "left",
  about: "正文",
  place: grid.place,
  words: quoted(grid.cells.map(({ text }) => text)),
  sentence: { zh: "这个表不是格式里的统计表，没有读入。需要的请自己填写。", en: "This table is none of the form's and was left out. Fill in what is needed." },
});

/** A table whose own words say that it is not the report's. */
export const tableApart = ({ place }: Grid, words: string): ImportNote => ({
  kind: "left",
  about: "正文",
  place,
  words,
  sentence: {
    zh: `这个表写着“${words}”，不是这份报告全年、全部的数，没有读入。要是就是这份报告的，请自己填写。`,
    en: `This table says “${words}”: its figures are not those of the whole year and of all, and were left out. Fill them in if they are the report's.`,
  },
});

/** The same report once more, as for printing. */
export const copyLeft = (place: SourcePlace): ImportNote => ({
  kind: "left",
  about: "正文",
  place,
  words: "",
  sentence: {
    zh: "原文里同一份报告还有一遍（如打印用的），表里的数都一样，只读了前面的一遍。",
    en: "The source has the same report once more, as for printing; the figures are the same, and only the first was read.",
  },
});

/** Lines between the title and the first section that are no introduction. */
export const lineLeft = ({ text, place }: Paragraph): ImportNote => ({
  kind: "left",
  about: "正文 引言",
  place,
  words: quoted([text]),
  sentence: { zh: "不像引言，没有读入。", en: "It does not look like the introduction, and was left out." },
});

/** What stands below the report and was taken for the page's. */
export const footLeft = (lines: readonly Paragraph[]): readonly ImportNote[] =>
  lines.slice(0, 1).map(({ place }) => ({
    kind: "left",
    about: "正文",
    place,
    words: beginningOf(lines.map(({ text }) => text.replace(/\s+/gu, " ")).join(" ｜ "), FOOT_QUOTED),
    sentence: {
      zh: `报告下面的 ${lines.length} 行（网页的页脚、附件一类）没有读入。有报告的内容的，请自己补上。`,
      en: `${lines.length} ${lines.length === 1 ? "line" : "lines"} below the report, such as the foot of the page, ${lines.length === 1 ? "was" : "were"} left out. Add what is of the report.`,
    },
  }));

/** What a program printed around the text of every page. */
export const runningLeft = (lines: readonly Paragraph[]): readonly ImportNote[] =>
  lines.slice(0, 1).map(({ place }) => ({
    kind: "left",
    about: "正文",
    place,
    words: quoted([...new Set(lines.map(({ text }) => text))]),
    sentence: {
      zh: `每一页同一高度都有的 ${lines.length} 行小字（打印时加上的日期、网址、页码，页眉页脚一类）没有读入。`,
      en: `${lines.length} lines in small print at one height of every page (the date, address and number that printing adds, running titles) were left out.`,
    },
  }));

const QUOTED = 80;
const FOOT_QUOTED = 300;

const quoted = (texts: readonly string[]): string => beginningOf(texts.flatMap((text) => (text === "" ? [] : [text.replace(/\s+/gu, " ")])).join(" "), QUOTED);
