import { readHtml } from "../../src/documents";
import { readPublished } from "../../src/published";
import { publishedPage } from "./publishedPage";

const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join("");
const ONE = cells("5", "0", "0", "0", "0", "0", "5");
const TOTAL = `<td colspan=2>（七）总计</td>${ONE}`;

/** What of the row of all outcomes is read, and whether all that is not is asked. */
async function totals(page: string): Promise<{ read: readonly (readonly [string, number])[]; asked: number }> {
  const { figures, notes } = await readPublished(await readHtml(page));
  const isOne = (id: string): boolean => id.startsWith("applications.outcomesTotal:");
  const asked = new Set(notes.flatMap((note) => (note.kind === "question" ? (note.figures ?? []) : [])));
  return { read: [...figures].filter(([id]) => isOne(id)), asked: [...asked].filter(isOne).length };
}

test("the row as the page has it", async () => {
  const { read } = await totals(publishedPage());
  expect(read.map(([, value]) => value)).toEqual([5, 0, 0, 0, 0, 0, 5]);
});

test.each([
  [
    "that lost a cell and got a blank one at its end",
    publishedPage().replace(TOTAL, `<td colspan=2>（七）总计</td>${cells("5", "0", "0", "0", "0", "5", "")}`),
  ],
  ["whose first figure stands in its label", publishedPage().replace(TOTAL, `<td colspan=2>（七）总计5</td>${cells("0", "0", "0", "0", "0", "5", "")}`)],
])("of a row %s nothing is read, and all is asked", async (_, page) => {
  expect(page).not.toBe(publishedPage());
  expect(await totals(page)).toEqual({ read: [], asked: 7 });
});

test.each([
  ["over two columns", `<td colspan=2>118 126</td>${cells("0", "0", "0", "0", "244")}`, [0, 0, 0, 0, 244]],
  ["beside a blank", cells("118 126", "", "0", "0", "0", "0", "244"), [0, 0, 0, 0, 244]],
  ["written out in both", cells("118 126", "118 126", "0", "0", "0", "0", "244"), [0, 0, 0, 0, 244]],
])("two figures in a cell %s are no number with a space between thousands", async (_, row, others) => {
  const { read } = await totals(publishedPage().replace(ONE + "</tr><tr><td colspan=3>四、", `${row}</tr><tr><td colspan=3>四、`));
  const values = read.map(([, value]) => value);
  expect(values).not.toContain(118126);
  expect(others).toEqual(expect.arrayContaining(values));
});

test("a number with a space between thousands in a row of its own is read", async () => {
  const page = publishedPage().replace(TOTAL, `<td colspan=2>（七）总计</td>${cells("1 005", "0", "0", "0", "0", "0", "1 005")}`);
  const { read } = await totals(page);
  expect(read.map(([, value]) => value)).toEqual([1005, 0, 0, 0, 0, 0, 1005]);
});
