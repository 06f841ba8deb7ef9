import { readHtml, readHtmlFile, type Grid, type SourceDocument } from "../../../src/documents";

const lines = ({ blocks }: SourceDocument): string[] => blocks.map((block) => (block.kind === "paragraph" ? block.text : `[${block.rows}×${block.columns}]`));
const grids = ({ blocks }: SourceDocument): Grid[] => blocks.flatMap((block) => (block.kind === "grid" ? [block] : []));
const cells = (grid: Grid | undefined): string[] => grid?.cells.map(({ row, column, text }) => `${row},${column} ${text}`) ?? [];

test("paragraphs, breaks and headings are lines, tables are grids, in the order of the page", async () => {
  const document = await readHtml(
    "<title>某局年报</title><h1>某局报告</h1><p>一<b>二</b> \n 三<br>四</p>五<div>六</div><table><tr><td>1<td>2</table><ul><li>七<li>八</ul>",
  );
  expect(document.title).toBe("某局年报");
  expect(lines(document)).toEqual(["某局报告", "一二 三", "四", "五", "六", "[1×2]", "七", "八"]);
  expect(document.blocks.map(({ place }) => place)).toEqual([
    { paragraph: 1 },
    { paragraph: 2 },
    { paragraph: 3 },
    { paragraph: 4 },
    { paragraph: 5 },
    { table: 1 },
    { paragraph: 6 },
    { paragraph: 7 },
  ]);
  expect(document.blocks[0]).toMatchObject({ level: 1 });
});

test("cells stand where their spans put them; none reaches out of its part of the table", async () => {
  const [grid] = grids(
    await readHtml("<table><thead><tr><th rowspan=9>甲<th colspan=2>乙</thead><tbody><tr><td rowspan=0>丙<td>1<td>2<tr><td>3<td>4</tbody></table>"),
  );
  expect(cells(grid)).toEqual(["0,0 甲", "0,1 乙", "1,0 丙", "1,1 1", "1,2 2", "2,1 3", "2,2 4"]);
});

test("a cell that was never closed, nor what is in it, moves none of the others", async () => {
  const [grid] = grids(await readHtml("<table><tr><td><span>甲<td><b><span>1<td>2</td></tr><tr><td>乙</span><td><p>3<td>4</table>"));
  expect(cells(grid)).toEqual(["0,0 甲", "0,1 1", "0,2 2", "1,0 乙", "1,1 3", "1,2 4"]);
});

test("a table that lays out the page is what stands in it; so is one around a single figure", async () => {
  const nested =
    "<table><tr><td>栏目<td><table><tr><td><p>正文一。</p><table><tr><td>甲<td><table><tr><td>5</td></tr></table></td></tr></table><p>正文二。</p></table></table>";
  const document = await readHtml(nested);
  expect(lines(document)).toEqual(["栏目", "正文一。", "[1×2]", "正文二。"]);
  expect(cells(grids(document)[0])).toEqual(["0,0 甲", "0,1 5"]);
});

test("what nobody sees is not read, and nothing of the page is run", async () => {
  const document = await readHtml(
    `<script>document.write("<p>1</p>")</script><style>p{}</style><p style="display: none">2</p><p hidden>3</p><!-- 4 --><noscript>5</noscript><p>6<img src="x" onerror="alert(7)"></p>` +
      `<table><tr><td>8<td style="visibility:hidden">9<td>10</td></tr></table>`,
  );
  expect(lines(document)).toEqual(["6", "[1×3]"]);
  expect(cells(grids(document)[0])).toEqual(["0,0 8", "0,1 ", "0,2 10"]);
});

test.each([
  ["of no size", '<span style="font-size:0">7</span>12', "［7］12"],
  ["of one point", "<span style='font-size: 1.0pt; color: red'>7</span>12", "［7］12"],
  ["of no size in shorthand", '<span style="font: 0/0 a">7</span>12', "［7］12"],
  ["white", "<font color=#FFFFFF>7</font>12", "［7］12"],
  ["as good as white", '<span style="color: rgb(254, 254, 254)">7</span>12', "［7］12"],
  ["clear", '<span style="opacity:0">7</span>12', "［7］12"],
  ["of a cell", "<i>12</i>", "［12］", "<td style='color:white'>"],
  ["white on a ground", '<span style="background:#036"><span style="color:#fff">12</span></span>', "12"],
  ["white in a row of a colour", "<b>12</b>", "12", "<tr bgcolor=#003366><td style='color:#fff'>"],
  ["of its own size within what is of none", '<span style="font-size:0"><span style="font-size:14px">12</span></span>', "12"],
  ["in words", '<span style="font-size:0">保密</span>12', "保密12"],
  ["of twelve points", '<span style="font-size:12.0pt;font-family:仿宋;color:black">12</span>', "12"],
  ["a tenth of a line high", '<span style="line-height:0;font-size:1.2em">12</span>', "12"],
])("digits that nobody sees are no part of a figure: those that are %s", async (_, cell, text, begin = "<td>") => {
  const [grid] = grids(await readHtml(`<table style="font-size:0;color:#fff"><tr><td>甲<td>乙${begin}${cell}</table>`));
  expect(grid?.cells.at(-1)?.text).toBe(text);
});

test("the number of a note, what is struck out and a picture are no part of a figure", async () => {
  const [grid] = grids(
    await readHtml(
      '<table><tr><td>5<sup>2</sup><td><del>5</del>6<td><span style="text-decoration:line-through">5</span><img src=a><td><img src=b><td>甲</table>',
    ),
  );
  expect(cells(grid)).toEqual(["0,0 5［2］", "0,1 ［5］6", "0,2 ［5］", "0,3 ［图片］", "0,4 甲"]);
});

test.each([
  ["super", '12<span style="vertical-align:super;font-size:60%">1</span>', "12［1］"],
  ["half a line up", '12<span style="vertical-align: 50%">1</span>', "12［1］"],
  ["some points up", '12<font style="font-size:7pt;vertical-align:4pt">1</font>', "12［1］"],
  ["moved up", "12<span style='position:relative;top:-.5em'>1</span>", "12［1］"],
  ["as Word raises them", "12<span style='position:relative;top:-6.0pt;mso-text-raise:6.0pt'>1</span>", "12［1］"],
  ["by a class of Word's", "12<span class=MsoFootnoteReference>1</span>", "12［1］"],
  ["by a class within another", '<b class="notes">12<i class="small n">1</i></b>', "12［1］"],
  ["by a class that is not around", '12<i class="small n">1</i>', "121"],
  ["a link to a note", '12<a href="#fn1">1</a>', "12［1］"],
  ["a link to a note of the page by its address", '12<a href="https://www.example.gov.cn/a.html#_ftn1"><span>1</span></a>', "12［1］"],
  ["a figure that is a link", '<a href="#t3">12</a>', "12"],
  ["on the line", '<span style="vertical-align:baseline;position:relative;top:0px">1</span><span style="vertical-align:middle">2</span>', "12"],
  ["a cell set in the middle", "12", "12", '<td style="vertical-align:super" class=MsoFootnoteReference>'],
  ["hidden by a class", '<span class="k">7</span>12', "［7］12"],
  ["struck out by a class", '<span class="gone">7</span>12', "［7］12"],
  ["hidden where a class is around", '<span class="cover"><i>7</i></span>12', "［7］12"],
  ["shown where it is not", "<i>7</i>12", "712"],
  ["unseen by a class", '<span class="KEEP unseen">7</span>12', "［7］12"],
  ["out of the page", '<span style="position:absolute;left:-9999px">7</span>12', "［7］12"],
  ["cut off", '<span style="position:absolute;clip:rect(0,0,0,0)">7</span>12', "［7］12"],
  ["white by a class", '<span class="pale">7</span>12', "［7］12"],
  ["white by a class that has a ground", '<span class="onBlue">7</span>12', "712"],
  ["from the right to the left", '<bdo dir="RTL">21</bdo>', "［21］"],
  ["turned by a style", '<span style="direction:rtl; unicode-bidi:bidi-override">21</span>', "［21］"],
  ["from the left to the right", '<bdo dir="ltr">12</bdo>', "12"],
  ["still to be counted up by a script", '<span class="counter" data-to="353">0</span>', "［0］"],
  ["counted up", '<span data-count="353">353</span>', "353"],
  ["numbered by a program", '<span data-row="3">0</span>', "0"],
  ["without room", '<span style="display:inline-block;width:0;overflow:hidden">7</span>12', "［7］12"],
])("digits set otherwise by a style or a class are no part of the figure beside them: %s", async (_, cell, text, begin = "<td>") => {
  const sheet =
    "<!-- @font-face{font-family:宋体} /* .no{display:none} */ span.MsoFootnoteReference {mso-style-priority:99;vertical-align:super;}\n.notes .n, .x:hover{vertical-align:3px}" +
    "@media screen{.k{display:none}} .gone{text-decoration:line-through} td .cover>i{display:none} .unseen{visibility:hidden} .no{color:red} .pale{font-size:12px;color:#fff} .onBlue{background-color:#036;color:white} -->";
  const [grid] = grids(await readHtml(`<style>${sheet}</style><table><tr><td>甲<td>乙${begin}${cell}</table>`));
  expect(grid?.cells.at(-1)?.text).toBe(text);
});

test("outside tables text is text however it is set, and so is a table that a button shows", async () => {
  const document = await readHtml(
    "<style>@media (max-width:700px){.wide{display:none}} .tab{display:none}</style>" +
      "<p><span class=wide>2023</span>年<span style='position:relative;top:-1.0pt'>5月</span><div class=tab><table class=tab><tr><td>甲<td>12<td>乙<td>3</table></div>",
  );
  expect(lines(document)[0]).toBe("2023年5月");
  expect(cells(grids(document)[0])).toEqual(["0,0 甲", "0,1 12", "0,2 乙", "0,3 3"]);
});

test("the lists of comments and notes that Word saves below a page are no text", async () => {
  const list = (name: string): string => `<div style='mso-element:${name}-list'><hr><div style='mso-element:${name}'><p>[李四1]再核</p></div></div>`;
  const document = await readHtml(`<div class=Section1><p>没有。</p></div>${["comment", "footnote", "endnote"].map(list).join("")}<p>以上</p>`);
  expect(lines(document)).toEqual(["没有。", "以上"]);
});

test("the marks of Word and WPS are no text", async () => {
  const document = await readHtml(
    '<p class=MsoNormal><![if !supportLists]><span style="mso-list:Ignore">一、</span><![endif]><span lang=EN-US>总体<o:p></o:p></span></p><!--[if gte mso 9]><xml><w:View>x</w:View></xml><![endif]--><p><o:p>&nbsp;</o:p></p>',
  );
  expect(lines(document)).toEqual(["一、总体"]);
});

describe("letters are read", () => {
  const page = (declared: string): string => `<html><head><meta charset="${declared}"></head><body><p>某县人民政府办公室</p></body></html>`;
  const gbk = (text: string): Uint8Array => {
    const codes: Readonly<Record<string, readonly number[]>> = {
      某: [0xc4, 0xb3],
      县: [0xcf, 0xd8],
      人: [0xc8, 0xcb],
      民: [0xc3, 0xf1],
      政: [0xd5, 0xfe],
      府: [0xb8, 0xae],
      办: [0xb0, 0xec],
      公: [0xb9, 0xab],
      室: [0xca, 0xd2],
    };
    return new Uint8Array(Array.from(text).flatMap((letter) => codes[letter] ?? [letter.charCodeAt(0)]));
  };
  const utf16 = (text: string): Uint8Array =>
    new Uint8Array([0xff, 0xfe, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8])]);

  test.each([
    ["as GBK where the page says so", gbk(page("gb2312"))],
    ["as GBK where the page says nothing", gbk(page("").replace(/<meta[^>]*>/u, ""))],
    ["as GBK where the page says it were UTF-8", gbk(page("utf-8"))],
    ["as UTF-8 where the page says it were GBK", new TextEncoder().encode(page("gbk"))],
    ["as UTF-16 by its mark", utf16(page("gbk"))],
  ])("%s", async (_, bytes) => {
    expect(lines(await readHtmlFile(bytes))).toEqual(["某县人民政府办公室"]);
  });
});
