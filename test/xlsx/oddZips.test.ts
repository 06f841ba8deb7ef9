import { openFileSheets } from "../../src/files";
import { packageOf, rows, workbookBytes, workbookParts, type Parts } from "./workbookBytes";

const workbook = { sheets: { 表: rows('<row r="1"><c r="A1"><v>7</v></c></row>') } };
const read = async (bytes: Uint8Array): Promise<unknown> =>
  (await (await openFileSheets(bytes)).read([{ sheet: "表", address: "A1" }])).blocks[0]?.[0]?.[0]?.value;

/** The workbook with a part of another name in the list of parts, and another target in the list of relationships. */
const renamed = (name: string, target: string): Uint8Array =>
  packageOf(
    Object.fromEntries(
      Object.entries(workbookParts(workbook)).map(([part, xml]) => [
        part.replace("sheet1.xml", name),
        part.endsWith("workbook.xml.rels") ? xml.replace("sheet1.xml", target) : xml,
      ]),
    ) satisfies Parts,
  );

/** With a field of each entry of the directory changed. */
function patched(field: number, value: number): Uint8Array {
  const bytes = workbookBytes(workbook);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + field, value, true);
  return bytes;
}

describe("names of parts that are written in two ways are one:", () => {
  test.each([
    ["sheet 一.xml", "sheet%20%E4%B8%80.xml"],
    ["sheet%201.xml", "sheet%201.xml"],
    ["%E4%B8%80.xml", "一.xml"],
    ["%E4%B8%80.XML", "%e4%b8%80.xml"],
    ["100%.xml", "100%.xml"],
  ])("%s, related as %s", async (name, target) => {
    expect(await read(renamed(name, target))).toBe(7);
  });

  test("all of them with a slash in front", async () => {
    const bytes = packageOf(Object.fromEntries(Object.entries(workbookParts(workbook)).map(([name, xml]) => [`/${name}`, xml])));
    expect(await read(bytes)).toBe(7);
    const sheets = await openFileSheets(bytes);
    await sheets.write({ sheet: "表", address: "A1" }, 8);
    expect(await read(await sheets.save())).toBe(8);
  });

  test("of two the one that is spelt as it is asked for", async () => {
    const parts = workbookParts(workbook);
    const other = (parts["xl/worksheets/sheet1.xml"] ?? "").replace("7", "9");
    expect(await read(packageOf({ ...parts, "/xl/worksheets/sheet1.xml": other, "xl/worksheets/%73heet1.xml": other }))).toBe(7);
  });
});

describe("what stands at the end of a whole file keeps nobody from reading it:", () => {
  const whole = workbookBytes(workbook);
  const withComment = (comment: Uint8Array): Uint8Array => {
    const bytes = Uint8Array.of(...whole, ...comment);
    new DataView(bytes.buffer).setUint16(whole.length - 2, comment.length, true);
    return bytes;
  };
  const end = Uint8Array.of(0x50, 0x4b, 5, 6);
  test.each<[string, Uint8Array]>([
    ["zeros", Uint8Array.of(...whole, ...new Uint8Array(70_000))],
    ["a comment that holds an end", withComment(Uint8Array.of(...end, ...new Uint8Array(18), 1))],
    ["one that holds an end which leads elsewhere", withComment(Uint8Array.of(...end, ...new Uint8Array(18).fill(3), 1, 2))],
  ])("%s", async (_what, bytes) => {
    expect(await read(bytes)).toBe(7);
  });
});

test("a zip under a password is called so", async () => {
  await expect(openFileSheets(patched(8, 1))).rejects.toThrow("被压缩软件加了密码");
});

test.each([9, 12, 14, 93])("packed by the method %d a file is not damaged, and called what it is", async (method) => {
  await expect(openFileSheets(patched(10, method))).rejects.toThrow("没有坏，但被别的压缩软件");
});
