import { writtenNarrative, writtenOrgan } from "../workbook/writtenNarrative";
import { openReport, zeros, type OpenReport } from "./openReport";

/** An Excel with the standard sheets filled in throughout, all figures zero, so that the report may be signed. */
export async function openSignableReport(): Promise<OpenReport> {
  const report = await openReport();
  report.paste("三 依申请公开", "D6", zeros(25, 7));
  report.paste("四 复议诉讼", "A6", zeros(1, 15));
  for (const cell of ["B5", "C5", "D5", "B6", "C6", "D6", "B9", "B12", "B13", "B16"]) report.type("二 主动公开", cell, "0");
  for (const [cell, text] of Object.entries(writtenOrgan)) report.type("基本信息", cell, text);
  for (const [cell, text] of Object.entries(writtenNarrative())) report.type("正文", cell, text);
  return report;
}
