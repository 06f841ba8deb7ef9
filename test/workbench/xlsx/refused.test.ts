import { zipSync } from "fflate";
import { openXlsx, XlsxError } from "../../../src/workbench/xlsx";
import { alteredPackage, alteredSheet, packageOf } from "./package";

async function refusal(bytes: Uint8Array): Promise<XlsxError> {
  const error: unknown = await openXlsx(bytes).then(() => null, (caught: unknown) => caught);
  if (!(error instanceof XlsxError)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

const ole2 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(1_024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(text, "utf16le"), 512);
  return bytes;
};

describe("openXlsx refuses, and says why in Chinese:", () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ["an empty file", new Uint8Array(0), "empty", /是空的/],
    ["random bytes", Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 256), "notXlsx", /不是 Excel 工作簿/],
    ["a CSV", Buffer.from("机关,年度\n某镇,2023\n"), "notXlsx", /另存为/],
    ["a web page with the extension .xlsx", Buffer.from("<html><table></table></html>"), "notXlsx", /另存为/],
    ["an old .xls", ole2("Workbook"), "oldFormat", /\.xls 格式/],
    ["a workbook under a password", ole2("EncryptedPackage"), "encrypted", /密码/],
    ["another zip", zipSync({ "readme.txt": new Uint8Array(9) }), "notXlsx", /不是 Excel 工作簿/],
    ["a zip bomb", packageOf({ "[Content_Types].xml": "<Types/>", "xl/worksheets/sheet1.xml": new Uint8Array(3_000_000) }), "tooLarge", /太大.*sheet1\.xml/],
    ["very many parts", packageOf(Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`p${index}`, "x"]))), "tooLarge", /2001 个部件/],
  ])("%s", async (_name, bytes, code, sentence) => {
    const error = await refusal(bytes);
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(sentence)]);
  });

  test("a truncated file", async () => {
    const whole = await alteredPackage((parts) => parts);
    for (const share of [0.2, 0.6, 0.95]) {
      expect((await refusal(whole.slice(0, Math.floor(whole.length * share)))).code).toBe("damaged");
    }
  });

  test("a package without its workbook", async () => {
    const bytes = await alteredPackage((parts) => Object.fromEntries(Object.entries(parts).filter(([name]) => name !== "xl/workbook.xml")));
    expect((await refusal(bytes)).code).toBe("damaged");
  });

  test("a part that is no XML", async () => {
    expect((await refusal(await alteredSheet((xml) => xml.slice(0, 300)))).code).toBe("damaged");
  });

  test("entity bombs", async () => {
    const bytes = await alteredSheet((xml) => xml.replace("?>", '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'));
    expect((await refusal(bytes)).code).toBe("refused");
  });

  test("cells far apart, whatever the sheet says of its dimension", async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const error = await refusal(await alteredSheet((xml) => xml.replace("</sheetData>", far)));
    expect(error.message).toContain("1048576 行 × 16384 列");
  });

  test("a merged area as large as the sheet, and one upside down", async () => {
    const merged = (reference: string) =>
      alteredSheet((xml) => xml.replace("</sheetData>", `</sheetData><mergeCells count="1"><mergeCell ref="${reference}"/></mergeCells>`));
    expect((await refusal(await merged("A1:XFD1048576"))).message).toContain("工作表“表”的合并单元格");
    expect((await refusal(await merged("C5:A1"))).code).toBe("damaged");
  });

  test("sizes that the package declares too small: nothing is unpacked beyond them", async () => {
    const bytes = await alteredPackage((parts) => parts, { A1: "甲".repeat(400) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 40, true);
    expect((await refusal(bytes)).code).toBe("damaged");
  });
});
