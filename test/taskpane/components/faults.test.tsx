/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { renderPane } from "./renderPane";

const APPLICATIONS = "三 依申请公开";
const columns = Array.from("DEFGHIJ");
const rows = Array.from({ length: 25 }, (_, index) => index + 6);
const zeros = Object.fromEntries(rows.flatMap((row) => columns.map((column) => [`${column}${row}`, 0])));

afterEach(cleanup);

test("where the rules cannot decide, no number is offered for a cell: the sentence names the sum, its sides, and the cells", async () => {
  const { type, user } = await renderPane();
  await type(APPLICATIONS, { ...zeros, D6: 16, J6: 16, D8: 14, J8: 14, D29: 14, J29: 14 });
  expect(screen.getByRole("button", { name: /^表三「自然人」一列不平衡：本年新收 16 .*相差 2。单凭勾稽关系分不出是哪一格错了/u })).toBeTruthy();
  expect(screen.queryAllByRole("button", { name: /^改为 |^[A-J]\d+ 改为/u })).toEqual([]);
  // A person can still say which cells are right.
  await user.click(screen.getByRole("button", { name: /^可能填错的地方/u }));
  expect(screen.getAllByRole("button", { name: /没有错$|^不是这里$/u }).length).toBeGreaterThan(0);
});

test("what the rules single out is offered", async () => {
  const { type } = await renderPane();
  await type(APPLICATIONS, { ...zeros, D6: 2, J6: 2, D8: 2, J8: 2, D29: 2, J29: 3 });
  expect(screen.getByRole("button", { name: "改为 2" })).toBeTruthy();
});

test("a column 总计 of zeros is one thing, and each total is offered its number", async () => {
  const { type, user } = await renderPane();
  await type(APPLICATIONS, { ...zeros, D6: 2, E6: 1, D8: 2, E9: 1, D29: 2, E29: 1 });
  expect(screen.getByRole("button", { name: /^表三「总计」一列没有填/u })).toBeTruthy();
  expect(screen.queryAllByRole("button", { name: /一行：各列相加/u })).toEqual([]);
  const [show] = screen.getAllByRole("button", { name: "看单元格", expanded: false });
  if (show) await user.click(show);
  expect(screen.getAllByRole("button", { name: "填 3" })).toHaveLength(2);
  expect(screen.getByRole("button", { name: "填 2" })).toBeTruthy();
});

test("a blank that only one number fits says so in the sentence, and 0 is not asked for", async () => {
  const { type } = await renderPane();
  await type(APPLICATIONS, { ...zeros, D6: 2, J6: 2, D8: 2, J8: "", D29: 2, J29: 2 });
  const [sentence] = screen.getAllByRole("button", { name: /「予以公开·总计」（应填 2）/u });
  expect(sentence?.textContent).toBe("表三还有 1 格没有填：「予以公开·总计」（应填 2）。");
});

/** The row 本年新收 typed one cell too far to the right. */
const shiftedRow = {
  ...zeros,
  D6: "",
  E6: 70,
  F6: 8,
  I6: 0,
  J6: 2,
  D8: 70,
  J8: 70,
  E8: 0,
  D9: 0,
  E9: 8,
  I9: 2,
  J9: 10,
  D29: 70,
  E29: 8,
  I29: 2,
  J29: 80,
};

test("of a row typed one cell too far there is one sentence, and what else is said of its numbers is unfolded under it", async () => {
  const { type, user } = await renderPane();
  await type(APPLICATIONS, shiftedRow);
  expect(screen.getByRole("button", { name: /^「本年新收」一行很可能整段错开了一格，应各往左移一格/u })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /没有填/u })).toBeNull();
  await user.click(screen.getByRole("button", { name: /^为什么/u, expanded: false }));
  expect(screen.getByText("移回去以后，下面的也不会再提：")).toBeTruthy();
  expect(screen.getByRole("button", { name: /还有 1 格没有填：「本年新收·自然人」/u })).toBeTruthy();
});

test("a row typed one cell too far goes back by one button, its cells are unfolded under it", async () => {
  const { type, user, book } = await renderPane();
  await type(APPLICATIONS, shiftedRow);
  expect(screen.queryAllByRole("button", { name: / 改为 | 没有错$/u })).toEqual([]);
  await user.click(screen.getByRole("button", { name: /^逐格看/u }));
  expect(screen.getAllByRole("button", { name: / 改为 /u }).length).toBeGreaterThan(2);
  await user.click(screen.getByRole("button", { name: /^整段移回（改 \d 格）$/u }));
  const { blocks } = await book.read([{ sheet: APPLICATIONS, address: "D6:J6" }]);
  expect(blocks[0]?.[0]?.map(({ value }) => value)).toEqual([70, 8, 0, 0, 0, 2, 80]);
  expect(screen.queryByRole("button", { name: /^整段移回/u })).toBeNull();
});

test("what was changed since is not moved: nothing is, and the pane shows what is there now", async () => {
  const { type, user, book, actions } = await renderPane();
  await type(APPLICATIONS, shiftedRow);
  actions.switchLive(false);
  book.type(APPLICATIONS, { E6: 71 });
  await user.click(screen.getByRole("button", { name: /^整段移回/u }));
  const { blocks } = await book.read([{ sheet: APPLICATIONS, address: "D6:J6" }]);
  expect(blocks[0]?.[0]?.map(({ value }) => value)).toEqual(["", 71, 8, 0, 0, 0, 2]);
});
