/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, screen } from "@testing-library/react";
import { publishedPage } from "../published/publishedPage";
import { openPane } from "./englishPane";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(120_000);
afterEach(cleanup);

test("a published report as last year's: refused, asked, read and used", async () => {
  const { expectEnglish, user, note } = await openPane();
  const sourceWords = ["清河县教育局", "一、本年新收政府信息公开申请数量"];
  sourceWords.forEach(note);
  await user.click(screen.getByRole("button", { name: /^No workbook of last year/u }));
  const place = await screen.findByLabelText("Or paste it");
  await expectEnglish({ folded: true });
  fireEvent.paste(place, { clipboardData: { getData: (type: string) => (type === "text/plain" ? "一、总体情况" : ""), files: [] } });
  await screen.findByText(/^What was pasted is plain text/u);
  await expectEnglish({ folded: true });
  const page = publishedPage({ year: 2024 }).replace(/(<td>3.要求提供公开出版物<\/td>)<td>0<\/td>/u, "$1");
  const choose = async (name: string): Promise<void> => user.upload(screen.getByLabelText(/^Choose last year/u, { selector: "input" }), new File([page], name));
  await user.upload(screen.getByLabelText("Choose last year's report", { selector: "input" }), new File([page], "last.html"));
  await screen.findByText("The report that was read: last.html");
  // Whatever stands on the page is the source's own.
  for (const block of page.replace(/<[^>]*>/gu, "\n").split("\n")) if (block.trim() !== "") note(block.trim());
  for (const quote of document.querySelectorAll("blockquote")) note(quote.textContent);
  const [field] = screen.getAllByRole("textbox", { name: "自然人" });
  if (field) await user.type(field, "x");
  await expectEnglish({ folded: true, called: ["清河县教育局"] });
  await choose("other.html");
  await screen.findByText(/^Take “other.html” instead/u);
  await expectEnglish({ folded: true, called: ["清河县教育局"] });
  await user.click(screen.getByRole("button", { name: "Take it" }));
  await screen.findByText("The report that was read: other.html");
  await user.click(screen.getByRole("button", { name: "Use it as last year's" }));
  await screen.findByText(/^It is last year's report now/u);
  await expectEnglish({ folded: true, called: ["清河县教育局"] });
  await user.click(screen.getByRole("button", { name: "Save as a workbook" }));
  await screen.findByText(/^Last year's workbook is saved/u);
  await expectEnglish({ folded: true, called: ["清河县教育局", "清河县教育局2024年政府信息公开年报数据.xlsx"] });
});
