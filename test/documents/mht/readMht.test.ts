import { readDocument } from "../../../src/documents";
import { cells, grids, lines } from "../documentText";

const bytes = (text: string): Uint8Array => new Uint8Array(Array.from(text, (letter) => letter.charCodeAt(0)));
/** 「某县」 in GBK. */
const COUNTY = "\u00c4\u00b3\u00cf\u00d8";
const quoted = (text: string): string =>
  Array.from(text, (letter) => (letter > "~" || letter === "=" ? `=${letter.charCodeAt(0).toString(16).toUpperCase()}` : letter)).join("");
const page = (text: string): string =>
  `<html><head><title>${text}</title></head><body><p>${text}</p><table><tr><td>甲<td>1</table></body></html>`.replace("甲", text);

const archive = (parts: readonly string[], head = "From: <Saved by Blink>\r\n"): Uint8Array =>
  bytes(
    `${head}MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b"\r\n\r\n${parts.map((part) => `----b\r\n${part}\r\n`).join("")}----b--\r\n`,
  );
const part = (content: string, encoding: string, type = "text/html"): string =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: http://example.invalid/a.htm\r\n\r\n${content}`;

test.each([
  ["GBK, which its part does not name", part(quoted(page(COUNTY)), "quoted-printable")],
  ["GBK, of which its part says it were UTF-8", part(quoted(page(COUNTY)), "quoted-printable", 'text/html; charset="utf-8"')],
  ["GBK as it is", part(page(COUNTY), "8bit", "text/html;\r\n\tcharset=gb2312")],
  ["GBK in base 64", part(btoa(page(COUNTY)).replace(/.{76}/gu, "$&\r\n"), "base64", 'text/html; charset="gb2312"')],
  ["UTF-8", part(quoted(page("\u00e6\u009f\u0090\u00e5\u008e\u00bf")), "quoted-printable")],
])("a page in %s", async (_, own) => {
  const file = Buffer.from(archive([own, part("R0lGODlh", "base64", "image/gif")]));
  const document = await readDocument(file);
  expect(file.includes("file/html")).toBe(false);
  expect(document.title).toBe("某县");
  expect(lines(document)).toEqual(["某县", "[1×2]"]);
  expect(cells(grids(document)[0])).toEqual(["0,0 某县", "0,1 1"]);
});

test("lines that quoted printable breaks in a letter are whole; so are heads of other programs", async () => {
  const long = quoted(page(COUNTY)).replace("=C4=B3=CF", "=C4=\r\n=B3=CF");
  for (const head of ["From: =?gb2312?B?08kgTWljcm9zb2Z0?=\r\nSubject: x\r\n", "X-Document-Type: Workbook\r\n"]) {
    expect(lines(await readDocument(archive([part(long, "quoted-printable")], head)))).toEqual(["某县", "[1×2]"]);
  }
});

test("of a page that shows others in frames the one with the table is read; the heads of Word's pages are not", async () => {
  const frames = part("<html><frameset><frame src=b></frameset></html>", "8bit");
  const own = part(quoted(page(COUNTY)), "quoted-printable");
  const header = part("<html><body><p>Header</p></body></html>", "8bit");
  expect(lines(await readDocument(archive([frames, own, header])))).toEqual(["某县", "[1×2]"]);
});

test("a file without a page is refused by name", async () => {
  await expect(readDocument(archive([part("R0lGODlh", "base64", "image/gif")]))).rejects.toMatchObject({ code: "damaged" });
});
