/** @jest-environment node */
import { readHtml } from "../../../src/documents";
import { newFileSheets } from "../../../src/files";
import { editionInForce } from "../../../src/statute";
import { PublishedDesk } from "../../../src/taskpane/published/publishedDesk";
import type { GivenReport } from "../../../src/taskpane/published/publishedMessages";
import { planStandardSheets } from "../../../src/workbook";
import { publishedPage } from "../../published/publishedPage";
import { layBook } from "../../published/sheets/layBook";

const read = (content: GivenReport["content"], desk = new PublishedDesk()) =>
  desk.answer({ kind: "read", language: "zh-CN", question: { source: "去年", content } });
const bytes = (text: string): { readonly bytes: Uint8Array } => ({ bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff) });

test.each([
  ["a picture", bytes("\u0089PNG"), "这个文件是图片"],
  ["a broken PDF", bytes("%PDF-1.7"), "这个文件已损坏，或没有下载完整"],
  ["an old document", bytes("{\\rtf1"), "请用 Word 或 WPS 打开，另存为 .docx 后再导入。"],
  ["a file that is too large", { bytes: new Uint8Array(17 * 2 ** 20) }, "超过 16 MB"],
  ["markup that is too large", { html: " ".repeat(17 * 2 ** 20) }, "超过 16 MB"],
  ["a page that is no report", { html: "<p>通知</p>" }, "没有年度报告的统计表"],
])("%s is refused with the way out", async (_, content, sentence) => {
  expect(await read(content)).toMatchObject({ fault: expect.stringContaining(sentence) as string });
});

test("a report that was typed into a workbook is read as one; a workbook of which as much is read as it stands is left to those who read workbooks", async () => {
  const desk = new PublishedDesk();
  const typed = await layBook(await readHtml(publishedPage()), { sheets: "sections", gap: 1, left: 1, texts: true });
  expect(await read({ bytes: await typed.save() }, desk)).toMatchObject({
    value: {
      organ: "清河县教育局",
      notes: expect.arrayContaining([expect.objectContaining({ kind: "question", place: "工作表“第2页”第 14 行" })]) as unknown[],
    },
  });
  const book = await desk.answer({ kind: "workbook", language: "zh-CN", question: { organ: "清河县教育局", year: 2024, figures: new Map() } });
  expect(book).toMatchObject({ value: { bytes: expect.any(Uint8Array) as Uint8Array } });
  const ours = newFileSheets();
  await ours.insert(planStandardSheets(editionInForce, "typed"));
  expect(await read({ bytes: await ours.save() }, desk)).toEqual({ value: "asItStands" });
});

test("a workbook that cannot be opened is refused in words", async () => {
  expect(
    await read({
      bytes: (await layBook(await readHtml("<p>x</p>"), { sheets: "one", gap: 0, left: 0, texts: false }).then((file) => file.save())).slice(0, 900),
    }),
  ).toMatchObject({
    fault: expect.stringContaining("这个文件不完整") as string,
  });
});

test("what a person asks is told in the pane's language; what it becomes is made of the report that was read last", async () => {
  const desk = new PublishedDesk();
  const asked = { kind: "read", language: "en-US", question: { source: "last.html", content: { html: publishedPage() } } } as const;
  expect(await desk.answer(asked)).toMatchObject({
    value: {
      organ: "清河县教育局",
      year: 2024,
      notes: expect.arrayContaining([expect.objectContaining({ place: "table 1, row 11", words: "/" })]) as unknown[],
    },
  });
  await read(bytes("%PDF-1.7"), desk);
  const book = await desk.answer({ kind: "workbook", language: "en-US", question: { organ: "清河县教育局", year: 2024, figures: new Map() } });
  expect(book).toMatchObject({ value: { bytes: expect.any(Uint8Array) as Uint8Array } });
});
