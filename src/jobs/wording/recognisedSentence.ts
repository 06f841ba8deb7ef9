import { tableName } from "../../check";
import type { Language } from "../../language";
import { areaText, type RecognisedTable } from "../../workbook";

/** Rows that a sentence names. */
const NAMED_ROWS = 6;

/** Where a table was found, and which of its rows are hidden: 「在 Sheet1!B4:L31 找到表三，25 行 7 列」. */
export function recognisedSentence(
  { name, area, rows, columns, hiddenRows }: Pick<RecognisedTable, "name" | "rows" | "columns" | "hiddenRows"> & { readonly area: NonNullable<RecognisedTable["area"]> },
  language: Language,
): string {
  const place = areaText(area);
  const named = hiddenRows.slice(0, NAMED_ROWS).join(language === "zh-CN" ? "、" : ", ");
  const more = hiddenRows.length > NAMED_ROWS;
  if (language === "zh-CN") {
    const hidden = hiddenRows.length === 0 ? "" : `。其中第 ${named}${more ? " 等" : ""} 行隐藏了，隐藏行里的数也照样计入`;
    return `在 ${place} 找到${name}，${rows} 行 ${columns} 列${hidden}`;
  }
  const hidden = hiddenRows.length === 0 ? "" : `. Rows ${named}${more ? " and more" : ""} are hidden; their figures count all the same`;
  return `${tableName(name, language)} found at ${place}: ${rows} rows, ${columns} columns${hidden}`;
}
