import { tableName } from "../../findings";
import { inLanguage, type Language, type Worded } from "../../language";
import { areaText, type RecognisedTable } from "../../workbook";

/** Rows that a sentence names. */
const NAMED_ROWS = 6;

/** Where a table was found, and which of its rows are hidden: 「在 Sheet1!B4:L31 找到表三，25 行 7 列」. */
export function recognisedSentence(
  {
    name,
    area,
    rows,
    columns,
    hiddenRows,
  }: Pick<RecognisedTable, "name" | "rows" | "columns" | "hiddenRows"> & { readonly area: NonNullable<RecognisedTable["area"]> },
  language: Language,
): string {
  const place = areaText(area);
  const named = hiddenRows.slice(0, NAMED_ROWS);
  const more = hiddenRows.length > NAMED_ROWS;
  const hidden: Worded =
    hiddenRows.length === 0
      ? { zh: "", en: "" }
      : {
          zh: `。其中第 ${named.join("、")}${more ? " 等" : ""} 行隐藏了，隐藏行里的数也照样计入`,
          en: `. Rows ${named.join(", ")}${more ? " and more" : ""} are hidden; their figures count all the same`,
        };
  return inLanguage(
    {
      zh: `在 ${place} 找到${name}，${rows} 行 ${columns} 列${hidden.zh}`,
      en: `${tableName(name, "en-US")} found at ${place}: ${rows} rows, ${columns} columns${hidden.en}`,
    },
    language,
  );
}
