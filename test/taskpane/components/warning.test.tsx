/** @jest-environment jsdom */
import { configure, screen, waitFor, within } from "@testing-library/react";
import { act } from "react";
import { renderPane } from "./renderPane";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const APPLICATIONS = "三 依申请公开";

describe("a problem of the workbook", () => {
  test("that may be right is confirmed with a reason, moves to the explained ones and is no longer counted", async () => {
    const { user, type } = await renderPane();
    await type(APPLICATIONS, { C10: "1.国家秘密类" });
    expect(screen.getAllByRole("status")[0]?.textContent).toBe("1 个表格问题");
    await user.click(screen.getByRole("button", { name: "没有错，确认并写明理由" }));
    await user.click(screen.getByRole("button", { name: "是本单位的写法，数没有填错行列" }));
    await user.type(screen.getByLabelText(/^说明人/u), "张三");
    await user.click(screen.getByRole("button", { name: "保存说明" }));
    await screen.findByText(/^说明：是本单位的写法，数没有填错行列（张三/u);
    expect(screen.queryByRole("heading", { name: "先处理这些表格问题" })).toBeNull();
    expect(screen.getAllByRole("status")[0]?.textContent).toBe("标准表已备好，还没有填数");
    await type(APPLICATIONS, { C10: "1.秘密" });
    expect(screen.getByText("内容改动了，原来的说明“是本单位的写法，数没有填错行列”已失效。")).toBeTruthy();
  });

  test("that must be put right offers no such thing", async () => {
    const { book, type } = await renderPane();
    act(() => {
      book.remove("正文");
    });
    await type(APPLICATIONS, {});
    expect(screen.getByRole("heading", { name: "先处理这些表格问题" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "没有错，确认并写明理由" })).toBeNull();
  });
});

describe("a warning", () => {
  const given = "系统导出时带了单位";

  async function withWarning() {
    const pane = await renderPane();
    await pane.type(APPLICATIONS, { D8: "0件" });
    return pane;
  }

  test("is explained in the pane, moves to the explained ones, and comes back when its value changes", async () => {
    const { user, type } = await withWarning();
    await user.click(screen.getByRole("button", { name: "填写说明" }));
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
    await user.keyboard(given);
    await user.type(screen.getByLabelText(/^说明人/u), "张三");
    await user.click(screen.getByRole("button", { name: "保存说明" }));
    await screen.findByText(new RegExp(`^说明：${given}（张三，\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d）$`, "u"));
    expect(screen.queryByRole("button", { name: "填写说明" })).toBeNull();
    await type(APPLICATIONS, { D8: "1件" });
    expect(screen.getByText(`内容改动了，原来的说明“${given}”已失效。`)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "填写说明" }));
    expect(screen.getByLabelText<HTMLInputElement>(/^说明人/u).value).toBe("张三");
  });

  test("offers usual reasons: one that is chosen stands in the form and can be changed", async () => {
    const { user } = await withWarning();
    await user.click(screen.getByRole("button", { name: "填写说明" }));
    const usual = within(screen.getByRole("list", { name: "常用的理由，点一条填入" }));
    expect(usual.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["只是写法不同，数值无误", "已核对，情况属实"]);
    await user.click(usual.getByRole("button", { name: "只是写法不同，数值无误" }));
    await user.keyboard("（导出时带了单位）");
    await user.type(screen.getByLabelText(/^说明人/u), "张三");
    await user.click(screen.getByRole("button", { name: "保存说明" }));
    await screen.findByText(/^说明：只是写法不同，数值无误（导出时带了单位）（张三/u);
  });

  test.each(["/", "#N/A", "123", "（请填写）"])("is not explained by %s: the reason has the keyboard again, and then the name", async (written) => {
    const { user } = await withWarning();
    await user.click(screen.getByRole("button", { name: "填写说明" }));
    const field = screen.getByLabelText(/^说明(?!人)/u);
    await user.type(field, written);
    await user.click(screen.getByRole("button", { name: "保存说明" }));
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, given);
    await user.click(screen.getByRole("button", { name: "保存说明" }));
    expect(document.activeElement).toBe(screen.getByLabelText(/^说明人/u));
  });

  test("is not explained without a reason and a name", async () => {
    const { user, book } = await withWarning();
    await user.click(screen.getByRole("button", { name: "填写说明" }));
    await user.click(screen.getByRole("button", { name: "保存说明" }));
    expect(screen.getAllByText("请填写")).toHaveLength(2);
    const { sheetNames } = await book.read([]);
    expect(sheetNames).not.toContain("校验说明");
  });

  test("given up, the form gives the focus back to its button", async () => {
    const { user } = await withWarning();
    await user.click(screen.getByRole("button", { name: "填写说明" }));
    await user.click(screen.getByRole("button", { name: "取消" }));
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe("填写说明");
    });
  });
});
