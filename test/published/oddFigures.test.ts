import { readHtml } from "../../src/documents";
import { readPublished } from "../../src/published";
import { publishedPage } from "./publishedPage";

const TOTAL = "（七）总计</td><td>5</td>";

/** What is read of the row of all outcomes whose first figure is written so, and how many of it are asked. */
async function rowWith(text: string): Promise<{ read: readonly number[]; asked: number }> {
  const { figures, notes } = await readPublished(await readHtml(publishedPage().replace(TOTAL, `（七）总计</td><td>${text}</td>`)));
  const isOwn = (id: string): boolean => id.startsWith("applications.outcomesTotal:");
  const asked = new Set(notes.flatMap((note) => (note.kind === "question" ? (note.figures ?? []) : [])));
  return { read: [...figures].flatMap(([id, value]) => (isOwn(id) ? [value] : [])), asked: [...asked].filter(isOwn).length };
}

test.each(["5①", "约5", "五", "O", "××", "5<br>（含上年<br>结转3件）", "5万", "5千件", "\u202e51\u202c"])(
  "a cell that says %s costs its own figure and no other of its row",
  async (text) => {
    expect(await rowWith(text)).toEqual({ read: [0, 0, 0, 0, 0, 5], asked: 1 });
  },
);

test("a unit in a line of its own is the number's", async () => {
  expect(await rowWith("5<br>件")).toEqual({ read: [5, 0, 0, 0, 0, 0, 5], asked: 0 });
});

test("a label beside six figures fills no place", async () => {
  const page = publishedPage().replace(/<td>3\.其他<\/td><td>0<\/td>/u, "<td>3.其他0</td>");
  const { figures } = await readPublished(await readHtml(page));
  expect([...figures.keys()].filter((id) => id.startsWith("applications.otherwise.other:"))).toEqual([]);
});
