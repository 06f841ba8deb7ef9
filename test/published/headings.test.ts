import { sectionStart } from "../../src/published/narrative/headings";
import { edition2021 } from "../../src/statute";
import { readHtml } from "../../src/documents";
import { readPublished } from "../../src/published";
import { publishedPage } from "./publishedPage";

const words = [
  "总体情况",
  "主动公开情况",
  "收到和处理政府信息公开申请情况",
  "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
  "存在的主要问题及改进措施",
  "其他需要报告的事项",
];
const page = publishedPage();
/** The page with other headings, and a part of the first section that says the words of another one. */
const headed = (heading: (index: number, words: string) => string): string =>
  words.reduce((html, said, index) => html.replace(`${"一二三四五六".charAt(index)}、${said}<`, `${heading(index, said)}<`), page);
const read = async (html: string): Promise<unknown> => (await readPublished(await readHtml(html))).filling.narrative;
const of =
  (numbers: string) =>
  (index: number): string =>
    numbers.charAt(index);
const chinese = of("一二三四五六");

test.each<[string, (index: number, words: string) => string]>([
  ["第一部分 总体情况", (index, said) => `第${chinese(index)}部分 ${said}`],
  ["第一部分总体情况", (index, said) => `第${chinese(index)}部分${said}`],
  ["1.总体情况", (index, said) => `${index + 1}.${said}`],
  ["1 总体情况", (index, said) => `${index + 1} ${said}`],
  ["（1）总体情况", (index, said) => `（${index + 1}）${said}`],
  ["01 总体情况", (index, said) => `0${index + 1} ${said}`],
  ["PART 01 总体情况", (index, said) => `PART 0${index + 1} ${said}`],
  ["壹、总体情况", (index, said) => `${of("壹贰叁肆伍陆")(index)}、${said}`],
  ["①总体情况", (index, said) => `${of("①②③④⑤⑥")(index)}${said}`],
  ["Ⅰ、总体情况", (index, said) => `${of("ⅠⅡⅢⅣⅤⅥ")(index)}、${said}`],
  ["一总体情况", (index, said) => `${chinese(index)}${said}`],
  ["【一】总体情况", (index, said) => `【${chinese(index)}】${said}`],
  ["一、2024年总体情况", (index, said) => `${chinese(index)}、2024年${said}`],
  ["一、本局总体情况", (index, said) => `${chinese(index)}、本局${said}`],
  ["一 、 总 体 情 况", (index, said) => `${chinese(index)} 、 ${said.split("").join(" ")}`],
  ["总体情况", (_, said) => said],
])("sections are found under headings as %s", async (_, heading) => {
  expect(await read(headed(heading))).toEqual(await read(page));
});

test.each(["1.主动公开情况", "①主动公开情况", "（1）主动公开情况", "1.其他需要报告的事项"])(
  "where sections are numbered 一、二、 %s is a part of one",
  async (part) => {
    const html = page.replace("（一）主动公开情况", part);
    expect(JSON.stringify(await read(html))).toContain(`${part}\\n发布信息若干。`);
  },
);

const short = ["基本情况", "主动公开", "依申请公开情况：", "复议诉讼情况：", "存在的主要问题", "其他事项"];

test("headings in few words are known by them and by their number", async () => {
  expect(await read(headed((index) => `${chinese(index)}、${short[index] ?? ""}`))).toEqual(await read(page));
});

const told = "本年度没有收取信息处理费";

test.each([
  ["六、其他需要报告的事项", "：无"],
  ["六、其他需要报告的事项", "：无其他需要报告的事项。"],
  ["六、其他需要报告的事项", " 无"],
  ["六、其他需要报告的事项", "（无）"],
  ["六、其他需要报告的事项", `：${told}。`],
  ["六、其他需要报告的事项", `——${told}。`],
  ["六、其他需要报告的事项", `,${told}。`],
  ["六、其他需要报告的事项", `　${told}`],
  ["六、其他需要报告的事项", `为2023年${told}。`],
  ["6.其他需要报告的事项", `：${told}`],
  ["六、其他事项", "：无"],
  ["五、存在的主要问题及改进措施", "，主要是公开不够及时。"],
  ["五、存在的主要问题及改进措施", "：公开不够及时"],
  ["五、存在的问题", "：一是公开内容不够全面。二是解读形式单一。"],
  ["一、总体情况", "：2023年，我局公开信息12条。"],
  ["一、总体情况", "　2023年，我局公开信息12条。"],
  ["一、总体情况", "(2023年，我局公开信息12条。)"],
])("of %s%s the words behind the heading are the section's text", (line, behind) => {
  const text = behind.replace(/^[：　 ,，—为]+/u, "");
  expect(sectionStart(line + behind, edition2021.sections)).toMatchObject({ section: { number: orNumber(line) }, rest: text });
});

test.each([
  "五、存在的主要问题 及改进情况",
  "五、存在的主要问题，以及改进情况",
  "二、主动公开政府信息情况（单位：件）",
  "三、收到和处理政府信息公开申请情况（2023年度）",
  "六、其他需要报告的事项：",
])("of %s nothing is text", (line) => {
  expect(sectionStart(line, edition2021.sections)).toMatchObject({ section: { number: orNumber(line) }, rest: "" });
});

const orNumber = (line: string): string => (line.startsWith("6") ? "六" : line.charAt(0));

test("the same words under another number head no section", async () => {
  expect(JSON.stringify(await read(page.replace("（二）依申请公开情况", "依申请公开情况").replace("（一）主动公开情况", "主动公开")))).toContain(
    "发布信息若干。",
  );
  const html = page.replace("五、存在的主要问题及改进措施", "五、其他事项");
  expect(JSON.stringify(await read(html))).not.toContain('"section":"六","heading":"","text":"队伍');
});

const contents = (line: (heading: string, page: number) => string): string => {
  const lines = words.flatMap((said, index) => [`${chinese(index)}、${said}`, ...(index === 0 ? ["（一）主动公开情况", "（二）依申请公开情况"] : [])]);
  return lines.map((heading, index) => `<p>${line(heading, index + 1)}</p>`).join("");
};

test.each([
  ["with dots", "目  录", (heading: string, number: number) => `${heading}……${number}`],
  ["with a page", "目录", (heading: string, number: number) => `${heading} ${number}`],
  ["without pages", "目 次", (heading: string) => heading],
  ["with dots and no heading", "", (heading: string, number: number) => `${heading}......${number}`],
])("a table of contents %s is no text of a section", async (_, heading, line) => {
  const html = page.replace("一、总体情况<", `${heading}</p>${contents(line)}<p>一、总体情况<`);
  expect(html).not.toBe(page);
  expect(await read(html)).toEqual(await read(page));
});

test("the caption of a table is no text of its section; a sentence in one is", async () => {
  const captioned = (text: string): string => page.replaceAll("<table>", `<table><caption>${text}</caption>`);
  expect(await read(captioned("统计表（截至2024年12月31日）"))).toEqual(await read(page));
  expect(JSON.stringify(await read(captioned("本年没有收费。")))).toContain("本年没有收费。");
});

const partsOf = async (html: string, sections: string): Promise<{ heading: string; text: string }[]> =>
  ((await readPublished(await readHtml(html))).filling.narrative ?? []).filter(({ section }) => sections.includes(section));

test("where sections are numbered （一）（二）, parts of one that say the words of another, under another number, are parts", async () => {
  const parts = await partsOf(
    headed((index, said) => `（${chinese(index)}）${said}`),
    "一",
  );
  expect(parts.map(({ heading }) => heading)).toEqual(["（一）主动公开情况"]);
  expect(JSON.stringify(parts)).toContain("收到申请5件");
});

test("parts of a section that are numbered 一、二、 as sections are, and say the words of others in few, are text of it where those come behind", async () => {
  const inner = "<p>一、加强领导</p><p>成立小组。</p><p>二、主动公开</p><p>发布12条。</p><p>三、依申请公开</p><p>收到3件。</p>";
  const html = page.replace("<p>二、主动公开情况", `${inner}$&`);
  expect((await partsOf(html, "一")).map(({ text }) => text).join("\n")).toMatch(/成立小组。[^]*发布12条。[^]*收到3件。/u);
  expect(await partsOf(html, "二三")).toEqual(await partsOf(page, "二三"));
});

test.each<[string, (index: number, words: string) => string]>([
  [
    "buttons that open them",
    (index, said) => `</strong></p><h3><button type="button" aria-expanded="false">${chinese(index)}、${said}</button></h3><p><strong>`,
  ],
  ["tables of one row", (index, said) => `</strong></p><table><tr><td>${chinese(index)}、</td><td>${said}</td></tr></table><p><strong>`],
])("sections are found under headings that are %s", async (_, heading) => {
  const html = headed((index, said) => heading(index, said)).replace("浏览次数：35", "<button>打印</button>");
  const report = await readPublished(await readHtml(html));
  expect(report.filling.narrative).toEqual(await read(page));
  expect(report.notes).toEqual(
    (await readPublished(await readHtml(page))).notes.map((note) => expect.objectContaining({ sentence: note.sentence }) as unknown),
  );
});
