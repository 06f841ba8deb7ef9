/**
 * The shape in which the statute's form is written down as data. Everything else (sheets, rules, recognition, Word and
 * HTML tables) is derived from it, so a new edition is a new folder of data. What rules, checks and sentences must know of a line or a
 * section they find by its role, never by its label or number.
 */

import type { ColumnGroup, ColumnRole, RowRole, SectionRole } from "./roles";

/**
 * What a figure is: `count` a whole number ≥ 0, `amount` a number ≥ 0 that may have decimals, `change` a whole number of either
 * sign, negative where there is less than a year before.
 */
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** All kinds of figures. */
export const FIGURE_KINDS = ["count", "amount", "change"] as const;

declare const ofForm: unique symbol;

/** The stable name of one figure of the form: `<row id>:<column id>`. A text is none by itself: `figureId` makes it of a row and a column. */
export type FigureId = string & { readonly [ofForm]: true };

/** What a row and a column have in common. */
export interface Line {
  /** Stable id, unique within its table. */
  readonly id: string;
  /** Short Chinese name for sentences and tags, unique within its table. */
  readonly name: string;
  /** The same in English, divided by the same dots, for people who do not read the labels. */
  readonly gloss: string;
  /** The printed labels from the outermost merged cell inwards; the last is the line's own label. */
  readonly path: readonly string[];
  /** Other wordings of the own label that published reports use. */
  readonly variants?: readonly string[];
  /**
   * How clerks shorten the own label in tables of their own. A short label is understood, and named as one that a person confirms. Each means one
   * row or column of its block only; nothing is shortened here to what other rows of such tables say too (申请, 处理, 公开).
   */
  readonly short?: readonly string[];
  /** Where this line is a total: the ids of the lines whose sum it is. */
  readonly totalOf?: readonly string[];
}

/** A column of a block: its path is the column header. */
export interface Column extends Line {
  readonly kind: FigureKind;
  readonly role?: ColumnRole;
  readonly group?: ColumnGroup;
  /** What a sentence calls it where its label alone does not say it. */
  readonly spoken?: string;
  /** Unit of the figures, where the label states one. */
  readonly unit?: string;
}

/** A row of a block: its path is the row label. Empty where the form prints no label. */
export interface Row extends Line {
  readonly role?: RowRole;
  /** Which of the several rows of its role it is: 「属于国家秘密」 of those withheld. */
  readonly reason?: string;
}

/** A stated equality between rows, valid in every column: the left rows' sum equals the right rows' sum. */
export interface Balance {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Rows × columns under one header. Table 二 is printed as several blocks under one another, 三 and 四 as one. */
export interface Block {
  /** A line across the whole block, above the column headers. */
  readonly heading?: string;
  /** The text in the corner above the row labels. */
  readonly corner?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly balances?: readonly Balance[];
}

/** One of the three statistics tables. */
export interface Table {
  readonly id: "proactiveDisclosure" | "applications" | "reviewAndLitigation";
  /** The number of the section it stands in, as printed: 二, 三 or 四. It is also the first step of a tag. */
  readonly number: string;
  /** What staff call it: 表二, 表三, 表四. */
  readonly name: string;
  /** The same in English: Table 2. */
  readonly gloss: string;
  /** The line of units to stand over the table; the form itself names units in some column labels only. */
  readonly units: string;
  /** A label that stands over most rows and tells none of them from another; JSON leaves it out. */
  readonly commonLabel?: string;
  readonly blocks: readonly Block[];
}

/** A part that a section must speak of, with the sub-heading under which reports print it. */
export interface SectionPart {
  readonly name: string;
  readonly heading: string;
  /** What clerks are told to write there: one line, so that no row must grow for its hint alone. */
  readonly hint: string;
  /** What can be written from the tables alone, whatever the figures are. */
  readonly text?: string;
  /** How reports speak of it; by its name where nothing is said. */
  readonly words?: PartWords;
}

/** How a part may be written: `heading` in a heading or opening, `mention` anywhere in a text without such headings. */
export interface PartWords {
  readonly heading: RegExp;
  readonly mention: RegExp;
  /** What is stated of it, under whatever heading, in the section or beside the table of its own figures. */
  readonly stated?: RegExp;
  readonly beside?: Table["id"];
}

/** What the paragraphs between the title and section 一 are called, where a section has its number. */
export const INTRODUCTION = "引言";

/** One of the six sections of the report: a narrative, or a table. */
export interface Section {
  /** 一 … 六 */
  readonly number: string;
  /** The heading as printed, numbering included. */
  readonly heading: string;
  /** Other wordings of the heading that published reports use. */
  readonly variants?: readonly string[];
  /** The words by which its heading is known, however else it is worded. */
  readonly known: RegExp;
  readonly content: "narrative" | Table["id"];
  /** What a narrative section is about. */
  readonly role?: SectionRole;
  /** The parts that a narrative section has, in order. */
  readonly parts?: readonly SectionPart[];
}

/** What an edition requires of the text of a report. */
export interface Requirements {
  /** That 总体情况 speaks of each of its parts. */
  readonly overallParts?: true;
  /** How many characters 总体情况 has at most. */
  readonly overallLength?: number;
  /** That 信息处理费 is reported, even where none was collected. */
  readonly handlingFee?: true;
}

/** One edition of the form. */
export interface Edition {
  /** The year in which the edition was issued. */
  readonly id: number;
  /** The notice that issued the form, as a report cites it. */
  readonly notice: string;
  /** The first report year it holds for. */
  readonly firstYear: number;
  readonly tables: readonly Table[];
  readonly sections: readonly Section[];
  readonly requires: Requirements;
}

/** The id of the figure where a row and a column meet. */
export function figureId(row: Pick<Row, "id">, column: Pick<Column, "id">): FigureId {
  return `${row.id}:${column.id}` as FigureId;
}
