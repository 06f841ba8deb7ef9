import { screen } from "@testing-library/react";
import { act } from "react";
import { checkWorkbook } from "../../src/jobs";
import { editionInForce } from "../../src/statute";
import type { CellPlan } from "../../src/workbook";
import { chineseLeft, textsOf } from "../chineseLeft";
import { renderPane, type PaneOptions } from "./components/renderPane";

/** The organ of these tests. */
export const NAME = "某县某镇人民政府";
/** Names of files, organs and notices, which stand without quotation marks. */
const called = [
  editionInForce.notice,
  `${NAME}2026年政府信息公开年报数据.xlsx`,
  `${NAME}2025年政府信息公开工作年度报告（正文）.html`,
  `${NAME}2025年政府信息公开工作年度报告`,
  NAME,
  "某县某乡人民政府",
  "某县某镇2024.xlsx",
  "某县某镇2026.xlsx",
  "我镇样式",
];

/** A pane in English, with what people typed so far: the only Chinese that it may quote. */
export async function openPane(options: PaneOptions = {}) {
  const pane = await renderPane({ language: "en-US", ...options });
  // What 统计期限 would be: nothing computes in this book.
  const written: string[] = [2020, 2025].map((year) => `自${String(year)}年1月1日起至${String(year)}年12月31日止`);
  const note = (text: unknown): void => {
    if (typeof text === "string") written.push(text);
  };
  return {
    ...pane,
    note,
    type: async (sheet: string, values: Readonly<Record<string, CellPlan>>): Promise<void> => {
      Object.values(values).forEach(note);
      await act(async () => {
        pane.book.type(sheet, values);
        await pane.actions.check();
      });
    },
    /** Opens all that folds, and finds no Chinese of our own. */
    expectEnglish: async ({ folded = false, called: more = [] as readonly string[] } = {}): Promise<void> => {
      const opened = new Set<string>();
      for (let again = !folded; again;) {
        again = false;
        for (const button of screen.queryAllByRole("button", { expanded: false })) {
          const key = `${button.getAttribute("aria-label") ?? ""}${button.textContent}`;
          if (opened.has(key) || key === "Insert a tag" || !button.isConnected) continue;
          opened.add(key);
          again = true;
          await act(async () => {
            button.click();
            await Promise.resolve();
          });
        }
      }
      // What the report will print is the workbook's words too.
      const { title, parts, rows, closing, tags } = (await checkWorkbook(pane.book, "en-US")).preview();
      const printed = [
        title,
        ...parts.map(({ table = "" }) => table),
        closing?.organ ?? "",
        closing?.date ?? "",
        ...rows.flatMap(({ heading, text }) => [heading, text]),
        ...tags.map(({ value }) => value),
      ];
      const left = textsOf(document.body).map((text) => ({
        text,
        left: chineseLeft(text, { written: [...written, ...printed], called: [...called, ...more] }),
      }));
      expect(left.filter((one) => one.left.length > 0)).toEqual([]);
    },
  };
}
