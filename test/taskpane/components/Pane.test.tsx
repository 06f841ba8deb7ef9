/** @jest-environment jsdom */
import { configure, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { renderPane } from "./renderPane";
import { emptyReport } from "../emptyReport";
import { ofForm } from "../../ofForm";
import { writtenOrgan } from "../../workbook/writtenNarrative";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const APPLICATIONS = "三 依申请公开";
const GRANTED = 8;

/** A row of table 三: 1 from a natural person, and what its total says. */
const grantedRow = (total: number | string) =>
  Object.fromEntries(
    ["D", "E", "F", "G", "H", "I"].map((column, index) => [`${column}${GRANTED}`, index === 0 ? 1 : 0]).concat([[`J${GRANTED}`, total]]),
  ) as Record<string, number | string>;

/** Opens the sums behind the first fault, where they are folded. */
async function openWhy(user: UserEvent): Promise<void> {
  const [why] = screen.getAllByRole("button", { name: /^为什么：/u, expanded: false });
  if (why) await user.click(why);
}

async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("a workbook without sheets: one click inserts them, and the pane says which and what to do next", async () => {
  const { user } = await renderPane({ withSheets: false });
  expect(screen.getAllByRole("status")[0]?.textContent).toBe("还没有标准表");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("radio", { name: /手工填报/u }));
  await user.click(screen.getByRole("button", { name: "插入标准表" }));
  await screen.findByText(/已插入这些表/u);
  expect(screen.getAllByRole("status")[0]?.textContent).toBe("标准表已备好，还没有填数");
  expect(screen.getByRole("button", { name: "正文" })).toBeTruthy();
  expect(screen.getByText("还没有填数")).toBeTruthy();
});

test("inserting again names the sheets that were there, untouched, with the way to them", async () => {
  const { book, user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "已备好，显示各表" }));
  await user.click(screen.getByRole("button", { name: "插入标准表" }));
  await screen.findByText(/一个字也没有改/u);
  expect(screen.getByText(/给原来的表改个名字/u)).toBeTruthy();
  await user.click(screen.getAllByRole("button", { name: APPLICATIONS })[0] ?? document.body);
  expect(book.selections).toEqual([[{ sheet: APPLICATIONS, address: "A1" }]]);
});

test("a broken row: its sentence selects its cells, each part its own, and blank is not called zero", async () => {
  const { book, user, type } = await renderPane();
  await type(APPLICATIONS, { ...grantedRow(4), [`E${GRANTED}`]: 6, [`F${GRANTED}`]: "" });
  expect(screen.getByRole("heading", { name: "错误" })).toBeTruthy();
  await openWhy(user);
  await user.click(screen.getByRole("button", { name: /「予以公开」一行.*请核对这一行/u }));
  expect(book.selections.at(-1)).toHaveLength(7);

  const parts = screen.getByRole("list", { name: "各项" });
  expect(within(parts).getByRole("button", { name: "自然人 1" })).toBeTruthy();
  expect(within(parts).getByRole("button", { name: "科研机构 未填" })).toBeTruthy();
  await user.click(within(parts).getByRole("button", { name: "商业企业 6" }));
  expect(book.selections.at(-1)).toEqual([expect.objectContaining({ sheet: APPLICATIONS, address: `E${GRANTED}` })]);
  expect(screen.getByRole("button", { name: "总计（表里填的） 4" })).toBeTruthy();
  expect(screen.getByText("相差").parentElement?.textContent).toBe("相差 3");
  expect(await violations()).toEqual([]);
});

test("a text in a sum is quoted, not called blank", async () => {
  const { type, user } = await renderPane();
  await type(APPLICATIONS, { ...grantedRow(0), [`F${GRANTED}`]: "约三件" });
  await openWhy(user);
  expect(screen.getByRole("button", { name: "科研机构 “约三件”" })).toBeTruthy();
});

test("「改为 5」 changes nothing before the click, then the cell alone, and the keyboard stays in the list", async () => {
  const { user, type } = await renderPane();
  await type(APPLICATIONS, { D6: "5件", D7: "３" });
  const offer = screen.getByRole("button", { name: "改为 5" });
  offer.focus();
  await user.keyboard("{Enter}");
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: "改为 5" })).toBeNull();
  });
  expect(screen.getByRole("button", { name: "改为 3" })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /上年结转·自然人.*３/u }));
});

test("a sheet that is gone stands above the findings with what to do", async () => {
  const { book, user } = await renderPane();
  book.remove(APPLICATIONS);
  await user.click(screen.getByRole("button", { name: "立即校验" }));
  await screen.findByText(/没有找到表三/u);
  expect(screen.getByRole("button", { name: "插入标准表" })).toBeTruthy();
  expect(screen.queryByText("表三 已填 0／175 格")).toBeNull();
});

test("with an error open, generating asks; 先去修改 leads to the finding", async () => {
  const { user, type } = await renderPane();
  await type("基本信息", writtenOrgan);
  await type(APPLICATIONS, { D6: -1 });
  await user.click(screen.getByRole("button", { name: "生成报告" }));
  const question = await screen.findByRole("alertdialog");
  expect(within(question).getByText(/^还有 \d+ 处错误，.*正文还没有写，仍要生成吗？$/u)).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("先去修改");
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(document.activeElement?.closest("[data-finding]")).not.toBeNull();
});

test("a failing workbook is a sentence, and the next click works", async () => {
  const { book, user } = await renderPane();
  book.refusal = "host";
  await user.click(screen.getByRole("button", { name: "立即校验" }));
  await waitFor(() => {
    expect(
      screen
        .getAllByRole("alert")
        .map(({ textContent }) => textContent)
        .join(""),
    ).toMatch(/Excel 没有完成这一步/u);
  });
  book.refusal = undefined;
  await user.click(screen.getByRole("button", { name: "立即校验" }));
  await waitFor(() => {
    expect(
      screen
        .getAllByRole("alert")
        .map(({ textContent }) => textContent)
        .join(""),
    ).toBe("");
  });
});

test("two hundred findings: twenty are drawn, more on a click", async () => {
  const { user, dispatch } = await renderPane();
  const findings = Array.from({ length: 200 }, (_, index) => ({
    id: `A5:${index}`,
    check: "A5" as const,
    severity: "error" as const,
    figures: [],
    evidence: { kind: "impossible", figure: ofForm("disclosure.licences:decisions"), value: -1, why: "negative" } as const,
    message: `第 ${index + 1} 处`,
    cells: [],
    explained: { state: "none" } as const,
    reasons: [],
  }));
  dispatch({ type: "checked", report: { ...emptyReport, findings, counts: { error: 200, warning: 0, hint: 0 } } });
  expect(screen.getAllByText(/^第 \d+ 处$/u)).toHaveLength(20);
  await user.click(screen.getByRole("button", { name: "再显示 20 条" }));
  expect(screen.getAllByText(/^第 \d+ 处$/u)).toHaveLength(40);
});

test("of two places of a table the one on a hidden sheet says so", async () => {
  const { dispatch } = await renderPane();
  const choice = { table: "applications", name: "表三", chosen: undefined } as const;
  const areas = ["三 依申请公开", "三 依申请公开 (2)"].map((sheet, index) => ({
    sheet,
    address: "A3:J30",
    hint: "",
    ...(index === 0 && { isHidden: true as const }),
  }));
  dispatch({ type: "checked", report: { ...emptyReport, choices: [{ ...choice, areas }] } });
  const [hidden, shown] = screen.getAllByRole("listitem").filter(({ textContent }) => textContent.includes("A3:J30"));
  expect(hidden?.textContent).toContain("工作表已隐藏，取消隐藏后才看得到");
  expect(shown?.textContent).not.toContain("隐藏");
});

describe("the cell that is wrong", () => {
  /** Table 三 balanced but for one cell: 12 natural persons granted, written as 21. */
  const swapped = async () => {
    const pane = await renderPane();
    const zeros = Object.fromEntries(
      Array.from({ length: 25 }, (_, row) => ["D", "E", "F", "G", "H", "I", "J"].map((column) => [`${column}${row + 6}`, 0])).flat(),
    ) as Record<string, number>;
    await pane.type(APPLICATIONS, { ...zeros, D6: 12, J6: 12, D8: 21, J8: 12, D29: 12, J29: 12 });
    return pane;
  };
  const SENTENCE = "D8「予以公开·自然人」很可能是 12，误为 21（相邻两位数字颠倒）；改后 2 条勾稽关系全部成立；只有这一格能做到。";

  test("is named with its number and the proof; one click mends it and nothing else", async () => {
    const { book, user } = await swapped();
    expect(screen.getAllByRole("status")[0]?.textContent).toBe("1 处错误");
    await user.click(screen.getByRole("button", { name: SENTENCE }));
    expect(book.selections.at(-1)).toEqual([{ sheet: APPLICATIONS, address: "D8" }]);
    const before = (await book.read([{ sheet: APPLICATIONS, address: "A1:J30" }])).blocks[0];
    await user.click(screen.getByRole("button", { name: "改为 12" }));
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: SENTENCE })).toBeNull();
    });
    const after = (await book.read([{ sheet: APPLICATIONS, address: "A1:J30" }])).blocks[0];
    const changed = after?.flatMap((cells, row) =>
      cells.flatMap(({ value }, column) => (value === before?.[row]?.[column]?.value ? [] : [[row, column, value]])),
    );
    expect(changed).toEqual([[7, 3, 12]]);
    expect(await violations()).toEqual([]);
  });

  test("「不是这里」 marks the cell 已核对 in 校验说明, and says so where nothing else can be wrong", async () => {
    const { book, user, type } = await swapped();
    await user.click(screen.getByRole("button", { name: "不是这里" }));
    await screen.findByRole("button", { name: `${SENTENCE}D8 已标为“已核对”，请对照原始记录再看一次。` });
    expect(screen.queryByRole("button", { name: "不是这里" })).toBeNull();
    expect((await book.read([{ sheet: "校验说明", address: "A1:D4" }])).blocks[0]?.[3]?.map(({ value }) => value)).toEqual([
      "「予以公开·自然人」已核对，数值无误",
      "三 依申请公开!D8",
      "21",
      "已核对",
    ]);
    expect(screen.getAllByRole("status")[0]?.textContent).toBe("1 处错误");
    await type(APPLICATIONS, { D8: 120 });
    expect(screen.getByRole("button", { name: /^D8「予以公开·自然人」很可能是 12，误为 120（末尾多了或少了 0）/u })).toBeTruthy();
  });

  test("a blank cell that can only be one number offers it", async () => {
    const { user, type } = await swapped();
    await type(APPLICATIONS, { D8: 12, J8: "" });
    await user.click(screen.getByRole("button", { name: /^看单元格/u }));
    await user.click(screen.getByRole("button", { name: "填 12" }));
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: "填 12" })).toBeNull();
    });
    expect(screen.queryByRole("heading", { name: "错误" })).toBeNull();
  });
});
