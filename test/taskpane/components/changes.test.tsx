/** @jest-environment jsdom */
import { configure, screen, waitFor, within } from "@testing-library/react";
import type { BookInMemory } from "../bookInMemory";
import { renderPane } from "./renderPane";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const APPLICATIONS = "三 依申请公开";

describe("what the pane has changed", () => {
  const list = () => within(screen.getByRole("group", { name: "助手改过的地方" }));
  const valueAt = async (book: BookInMemory, address: string) => (await book.keep([{ sheet: APPLICATIONS, address }]))[0]?.inputs[0]?.[0];

  test("is listed with what stood there before, and 撤销 brings that back", async () => {
    const { book, user, type } = await renderPane();
    expect(screen.queryByRole("group", { name: "助手改过的地方" })).toBeNull();
    await type(APPLICATIONS, { D8: "5件", D9: "３" });
    await user.click(screen.getByRole("button", { name: "改为 5" }));
    await user.click(await screen.findByRole("button", { name: "改为 3" }));
    await list().findByText(/：３ → 3（\d\d:\d\d）/u);
    await user.click(list().getByRole("button", { name: "这次打开窗格后还改过 1 处" }));
    await user.click(list().getByRole("button", { name: `撤销 ${APPLICATIONS}!D8` }));
    await waitFor(() => {
      expect(list().queryByText(/5件 → 5/u)).toBeNull();
    });
    expect([await valueAt(book, "D8"), await valueAt(book, "D9")]).toEqual(["5件", 3]);
    expect(screen.getByRole("button", { name: "改为 5" })).toBeTruthy();
  });

  test("is not undone once somebody has typed over it, and says so", async () => {
    const { book, user, type } = await renderPane();
    await type(APPLICATIONS, { D8: "5件" });
    await user.click(screen.getByRole("button", { name: "改为 5" }));
    await list().findByRole("button", { name: /^撤销/u });
    await type(APPLICATIONS, { D8: 7 });
    expect(list().getByText("后来又改过，不能撤销")).toBeTruthy();
    expect(list().queryByRole("button", { name: /^撤销/u })).toBeNull();
    await type(APPLICATIONS, { D8: 5 });
    await user.click(list().getByRole("button", { name: /^撤销/u }));
    await waitFor(async () => {
      expect(await valueAt(book, "D8")).toBe("5件");
    });
  });

  test("of flags is undone: the hint that they are gone returns at once, and 识别结果 no longer says that they were added", async () => {
    const { book, user } = await renderPane();
    book.changeFlags(APPLICATIONS, () => []);
    await user.click(screen.getByRole("button", { name: "立即校验" }));
    const told = { name: /^表三 .*的标记/u };
    await screen.findByRole("button", told);
    await user.click(screen.getByRole("button", { name: "加标记" }));
    await waitFor(() => {
      expect(screen.queryByRole("button", told)).toBeNull();
    });
    await user.click(screen.getByRole("button", { name: "找到 3 张统计表" }));
    await screen.findByText(/^补上了 \d+ 条标记/u);
    await user.click(list().getByRole("button", { name: /^撤销/u }));
    await screen.findByRole("button", told);
    expect(screen.queryByText(/^补上了 \d+ 条标记/u)).toBeNull();
  });

  test("a failing 撤销 says why, and can be tried again", async () => {
    const { book, user, type } = await renderPane();
    await type(APPLICATIONS, { D8: "5件" });
    await user.click(screen.getByRole("button", { name: "改为 5" }));
    const undo = await list().findByRole("button", { name: /^撤销/u });
    book.refusal = "editing";
    await user.click(undo);
    await list().findByText(/有单元格正在输入/u);
    book.refusal = undefined;
    await user.click(undo);
    await waitFor(async () => {
      expect(await valueAt(book, "D8")).toBe("5件");
    });
  });
});
