/** @jest-environment jsdom */
import { configure, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { newFileSheets } from "../../../src/files";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets } from "../../../src/workbook";
import { renderPane } from "./renderPane";
import { ofForm } from "../../ofForm";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const APPLICATIONS = "三 依申请公开";
const CARRIED_IN = "D7";

/** Last year's workbook of an organ, as a person chooses it: three applications of natural persons were carried over. */
async function lastYearFile(organ: string): Promise<File> {
  const sheets = newFileSheets();
  const figures = new Map([[ofForm("applications.carriedOut:naturalPerson"), 3]]);
  await sheets.insert(planStandardSheets(edition2021, "typed", { organ: { name: organ, year: 2024 }, figures }));
  return new File([new Uint8Array(await sheets.save())], `${organ}.xlsx`);
}

async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

afterEach(() => {
  jest.restoreAllMocks();
});

test("what does not fit last year's report is laid out: last year's figure by its name, this year's as the way to its cell", async () => {
  const { book, user, type } = await renderPane();
  await user.upload(screen.getByLabelText("选上年的工作簿", { selector: "input" }), await lastYearFile("某县某镇"));
  await screen.findByText("上年报告：某县某镇 2024 年度，来自 某县某镇.xlsx");
  await type(APPLICATIONS, { [CARRIED_IN]: 4 });
  const item = screen.getByText(/^表三「上年结转·自然人」填的是 4，上年报告的「结转下年度·自然人」是 3/u).closest("li") ?? document.body;
  await user.click(within(item).getByRole("button", { expanded: false, name: "看单元格" }));
  expect(
    within(item)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["上年 结转下年度·自然人：3", "应为：3", "本年 上年结转·自然人：4"]);
  await user.click(within(item).getByRole("button", { name: "本年 上年结转·自然人" }));
  expect(book.selections.at(-1)).toMatchObject([{ sheet: APPLICATIONS, address: CARRIED_IN }]);
  expect(await violations()).toEqual([]);
});

test("last year's figures that are kept are replaced only when the person says so", async () => {
  const { user } = await renderPane();
  const choose = async (file: File): Promise<void> => {
    await user.upload(screen.getByLabelText(/上年的工作簿$/u, { selector: "input" }), file);
  };
  await choose(await lastYearFile("甲镇"));
  await screen.findByText(/上年报告：甲镇 2024 年度/u);
  await choose(await lastYearFile("乙镇"));
  await screen.findByRole("alertdialog");
  expect(document.activeElement?.textContent).toBe("不替换");
  expect(await violations()).toEqual([]);
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(screen.getByText(/上年报告：甲镇 2024 年度/u)).toBeTruthy();
  await choose(await lastYearFile("乙镇"));
  await user.click(await screen.findByRole("button", { name: "替换" }));
  await screen.findByText(/上年报告：乙镇 2024 年度/u);
});

test("where nothing tells the year of the workbook, the next one's is asked for", async () => {
  const { user, type } = await renderPane();
  await type("基本信息", { B3: "某县某镇", B5: "" });
  await user.click(await screen.findByRole("button", { name: "新建下一年度工作簿" }));
  const year = await screen.findByLabelText(/新工作簿是哪一年度的？/u);
  expect(await violations()).toEqual([]);
  await user.type(year, "26{Enter}");
  await screen.findByText("请填四位数字的年度，如 2026。");
  await user.clear(year);
  await user.type(year, "2026{Enter}");
  await screen.findByText("2026 年度的工作簿已建好");
  expect(screen.queryByLabelText(/新工作簿是哪一年度的？/u)).toBeNull();
});

test("a sheet 上年数据 of the clerk's own is not written over before the person says so", async () => {
  const { book, user } = await renderPane();
  const own = {
    name: "上年数据",
    content: [["我的底稿", 12]],
    merges: [],
    formats: [],
    columnWidths: [10, 10],
    rowHeights: new Map<number, number>(),
    conditionalFormats: [],
    validations: [],
  };
  const [standard] = planStandardSheets(edition2021, "typed");
  if (!standard) throw new Error("no sheet");
  await book.insert([{ ...standard, ...own }]);
  await user.upload(screen.getByLabelText("选上年的工作簿", { selector: "input" }), await lastYearFile("甲镇"));
  const question = await screen.findByRole("alertdialog");
  expect(question.textContent).toContain("可能是您自己填的");
  await user.click(within(question).getByRole("button", { name: "不替换" }));
  const { blocks } = await book.read([{ sheet: "上年数据", address: "A1:B1" }]);
  expect(blocks[0]?.[0]?.map((cell) => cell.value)).toEqual(["我的底稿", 12]);
});

/** What is scrolled into view from now on: its role, and how. */
function scrolledTo(): { readonly role: string | null; readonly how: unknown }[] {
  const seen: { readonly role: string | null; readonly how: unknown }[] = [];
  jest.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element, how) {
    seen.push({ role: this.getAttribute("role"), how });
  });
  return seen;
}

test("a refusal is brought into view by itself, each time anew, and so is what came of a click; the keyboard stays where it is", async () => {
  const { user, type } = await renderPane({ hasKeyboard: () => false });
  await type("基本信息", { B3: "甲镇", B5: 2025 });
  // What was inserted before the pane was drawn has come into view.
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
  const seen = scrolledTo();
  await user.click(screen.getByRole("button", { name: "这是往年的报告？" }));
  const choose = async (): Promise<void> => {
    await user.upload(screen.getByLabelText("选下一年的工作簿", { selector: "input" }), await lastYearFile("甲镇"));
    await screen.findByText(
      "要选的是本年度的下一年（2026 年度）的工作簿，选的是 2024 年度的，不能用作下一年的工作簿。请改选 2026 年度的；哪个工作簿的年度写错了，请先在那里改正。",
    );
  };
  expect(seen).toEqual([]);
  await choose();
  await waitFor(() => {
    expect(seen).toEqual([{ role: "alert", how: { block: "nearest" } }]);
  });
  await choose();
  await waitFor(() => {
    expect(seen).toHaveLength(2);
  });
  const focused = document.activeElement;
  await user.click(screen.getByRole("button", { name: "新建下一年度工作簿" }));
  await screen.findByText("2026 年度的工作簿已建好");
  await waitFor(() => {
    expect(seen).toHaveLength(3);
  });
  expect(seen.at(-1)).toEqual({ role: "status", how: { block: "nearest" } });
  expect(document.activeElement === focused || document.activeElement?.textContent === "新建下一年度工作簿").toBe(true);
});
