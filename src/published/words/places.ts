import type { SourcePlace } from "../../documents";
import type { Worded } from "../../language";

/** A place in the source as a person finds it: 「第 2 页第 3 个表第 9 行」「工作表“三”第 9 行」; "" where it is nowhere. */
export function placeWords({ sheet, page, table, row, paragraph }: SourcePlace): Worded {
  const zh = [
    ...(sheet === undefined ? [] : [`工作表“${sheet}”`]),
    ...(page === undefined ? [] : [`第 ${page} 页`]),
    ...(table === undefined ? [] : [`第 ${table} 个表`]),
    ...(row === undefined ? [] : [`第 ${row} 行`]),
    ...(paragraph === undefined ? [] : [`第 ${paragraph} 段`]),
  ];
  const en = [
    ...(sheet === undefined ? [] : [`sheet “${sheet}”`]),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(table === undefined ? [] : [`table ${table}`]),
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
  ];
  return { zh: zh.join(""), en: en.join(", ") };
}
