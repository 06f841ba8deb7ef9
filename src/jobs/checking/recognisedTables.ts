import { tableName } from "../../findings";
import type { Language } from "../../language";
import type { Table } from "../../statute";
import { areaText, type Area, type WorkbookReading } from "../../workbook";
import { recognisedSentence } from "../wording/recognisedSentence";

/** A table of the form as it was recognised in the workbook. */
export interface RecognisedTable {
  readonly table: Table["id"];
  /** 表二, 表三, 表四, or in English */
  readonly name: string;
  /** The year in which its edition of the form was issued. */
  readonly edition: number;
  readonly area: Area;
  /** How many rows and columns of figures were found. */
  readonly rows: number;
  readonly columns: number;
  /** Whether it stands on our own sheet. */
  readonly standard: boolean;
  /** Whether labels differ from the form's: a person can confirm that they are right. */
  readonly differs: boolean;
  /** Whether a person has confirmed it as it is. */
  readonly confirmed: boolean;
  /** 「在 Sheet1!B4:L31 找到表三，25 行 7 列」 */
  readonly message: string;
}

/** A table that stands in several places. */
export interface TableChoice {
  readonly table: Table["id"];
  readonly name: string;
  /** What stands by each place may tell which one it is: 「2024年度」. */
  readonly areas: readonly (Area & { readonly hint: string; readonly isHidden?: true })[];
  /** The one that is taken for this year's; `undefined` where nobody has said which. */
  readonly chosen: Area | undefined;
}

/** What was recognised in a workbook, and what may be meant beside it. */
export function recognisedTables(
  { edition, recognised }: WorkbookReading,
  language: Language,
): { readonly recognised: readonly RecognisedTable[]; readonly choices: readonly TableChoice[] } {
  return {
    recognised: recognised.flatMap(({ area, hiddenRows, rows, columns, table, name, standard, confirmed, described }) =>
      area
        ? [
            {
              table,
              name: tableName(name, language),
              edition: edition.id,
              area,
              rows,
              columns,
              standard,
              differs: described !== areaText(area),
              confirmed,
              message: recognisedSentence({ name, area, rows, columns, hiddenRows }, language),
            },
          ]
        : [],
    ),
    choices: recognised.flatMap(({ table, name, area, candidates }) =>
      candidates.length > 1 ? [{ table, name: tableName(name, language), areas: candidates, chosen: area }] : [],
    ),
  };
}
