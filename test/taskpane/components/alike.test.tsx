/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { renderPane } from "./renderPane";

const APPLICATIONS = "三 依申请公开";
const line = (input: string) =>
  Object.fromEntries(
    Array.from("DEFGHI", (column) => [[8, 9].map((row) => `${column}${row}`), input] as const).flatMap(([cells, value]) => cells.map((cell) => [cell, value])),
  );

test("many cells of one cause are one finding with one button; each is the way to itself; one change, one way back", async () => {
  const { book, user, type } = await renderPane();
  await type(APPLICATIONS, line("０"));
  const sentence = screen.getByRole("button", { name: "表三有 12 格（D8:I9）写的是全角数字（“０”），请改为半角的数字。" });
  const item = sentence.closest("li") ?? document.body;
  expect(screen.queryByRole("button", { name: "改为 0" })).toBeNull();
  await user.click(sentence);
  expect(book.selections.at(-1)).toHaveLength(12);
  await user.click(within(item).getByRole("button", { name: /看单元格/u }));
  expect(within(item).getAllByRole("listitem")).toHaveLength(10);
  await user.click(within(item).getByRole("button", { name: "还有 2 格，显示出来" }));
  await user.click(within(item).getByRole("button", { name: "I9 部分公开·其他" }));
  expect(book.selections.at(-1)).toEqual([expect.objectContaining({ address: "I9" })]);
  await user.click(screen.getByRole("button", { name: "全部改为数字（12 格）" }));
  await waitFor(() => {
    expect(screen.queryByText(/全角数字/u)).toBeNull();
  });
  expect((await book.keep([{ sheet: APPLICATIONS, address: "D8:I8" }]))[0]?.inputs).toEqual([[0, 0, 0, 0, 0, 0]]);
  expect(within(screen.getByRole("group", { name: "助手改过的地方" })).getByRole("button", { name: `${APPLICATIONS}!D8:I9（12 格）` })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^撤销/u }));
  await screen.findByRole("button", { name: "全部改为数字（12 格）" });
  expect((await book.keep([{ sheet: APPLICATIONS, address: "I9" }]))[0]?.inputs).toEqual([["０"]]);
});

test("guesses of one cause are one line, laid out, each with its own number and no button for all", async () => {
  const { book, user, type } = await renderPane();
  await type(APPLICATIONS, { D8: "22（其中修订16件）", E8: "3（含补正1件）", F8: "约十件", G8: "若干件" });
  expect(screen.queryByRole("button", { name: /全部改为/u })).toBeNull();
  const remarks = screen.getByRole("button", { name: /^表三有 2 格（D8:E8）在数字旁边写了别的/u }).closest("li") ?? document.body;
  const words = screen.getByRole("button", { name: /^表三有 2 格（F8:G8）写的不是数字/u }).closest("li") ?? document.body;
  expect(
    within(words)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringMatching(/^F8 .*“约十件”$/u), expect.stringMatching(/^G8 .*“若干件”$/u)]);
  await user.click(within(remarks).getByRole("button", { name: "改为 3" }));
  await screen.findByRole("button", { name: /写的是“22（其中修订16件）”，应只填数字，是否改为 22。$/u });
  expect((await book.keep([{ sheet: APPLICATIONS, address: "D8:E8" }]))[0]?.inputs).toEqual([["22（其中修订16件）", 3]]);
});

test("a text in a sum is quoted where it is told with others", async () => {
  const { type, user } = await renderPane();
  await type(APPLICATIONS, { D8: "约三件", E8: "约两件", F8: 1, G8: 0, H8: 0, I8: 0, J8: 0 });
  for (const why of screen.getAllByRole("button", { name: /^为什么/u })) await user.click(why);
  expect(screen.getAllByRole("button", { name: "自然人 “约三件”" }).length).toBeGreaterThan(0);
});
