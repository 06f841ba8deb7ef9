import type { TakenReport } from "../state/publishedImport";

/** What was pasted or dropped: a report, or plain text, in which tables are lost, or nothing. */
export type Given = TakenReport | "onlyText" | "nothing";

/** What copied markup is called in 上年数据 and 导入来源, which are Chinese whatever the pane speaks. */
const PASTED = "粘贴的报告";

/**
 * Takes a report from the clipboard, or from what was dropped. Markup goes before files: Word and Excel put a picture beside it.
 */
export function givenReport(data: DataTransfer): Given {
  const html = data.getData("text/html");
  if (hasWords(html)) return { source: PASTED, html };
  const [file] = data.files;
  if (file) return { source: file.name, file };
  return data.getData("text/plain").trim() === "" ? "nothing" : "onlyText";
}

/** Whether markup has any text: that of a copied picture has none. */
const hasWords = (html: string): boolean => html.replace(/<!--[^]*?-->|<[^>]*>|&nbsp;/gu, "").trim() !== "";
