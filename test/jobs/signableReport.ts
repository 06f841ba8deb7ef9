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

/** The same with a 要素, 发布信息条数 of 1268 条, in 基本信息!A14:C14, which 正文!C6 prints. */
export async function openReportWithItem(): Promise<OpenReport> {
  const report = await openSignableReport();
  report.type("基本信息", "A14", "发布信息条数");
  report.type("基本信息", "B14", "1268");
  report.type("基本信息", "C14", "条");
  report.type("正文", "C6", "通过门户网站主动公开政府信息{发布信息条数}条。");
  return report;
}
