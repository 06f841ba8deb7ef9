/** Windows refuses these in the name of a file. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;

/** What the workbook of an organ's report is called as a file: 「＜机关＞＜年度＞年政府信息公开年报数据.xlsx」. */
export const workbookFileName = (organ: string, year: number): string => `${organ.replace(FORBIDDEN, "")}${year}年政府信息公开年报数据.xlsx`;
