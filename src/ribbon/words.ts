import type { CommandId } from "./commands";

/**
 * What the ribbon's tab and buttons are called. `manifest.xml` has the same words, and the pane calls its buttons that do the same so too (beside
 * 实时校验 its own 校验 says when: 立即校验): what a sentence asks to click is found wherever a person looks.
 */
export const ribbonWords: Readonly<Record<CommandId | "tab" | "openPane", { readonly zh: string; readonly en: string }>> = {
  tab: { zh: "年报助手", en: "Nianbao" },
  insertSheets: { zh: "插入标准表", en: "Insert the sheets" },
  checkWorkbook: { zh: "校验", en: "Check" },
  generateReport: { zh: "生成报告", en: "Generate the report" },
  openPane: { zh: "打开窗格", en: "Open pane" },
};
