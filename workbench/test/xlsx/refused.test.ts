import { openXlsx } from "../../src/xlsx";
import { XlsxError } from "../../../src/xlsx";
import { alteredSheet } from "./package";

async function refusal(bytes: Uint8Array): Promise<XlsxError> {
  const error: unknown = await openXlsx(bytes).then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!(error instanceof XlsxError)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

describe("openXlsx refuses, beside what src/xlsx refuses,", () => {
  test("cells far apart, whatever the sheet says of its dimension", async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const error = await refusal(await alteredSheet((xml) => xml.replace("</sheetData>", far)));
    expect(error.message).toContain("工作表“表”用到 1048576 行 × 16384 列");
  });

  test("a merged area as large as the sheet, and one upside down", async () => {
    const merged = (reference: string) =>
      alteredSheet((xml) => xml.replace("</sheetData>", `</sheetData><mergeCells count="1"><mergeCell ref="${reference}"/></mergeCells>`));
    expect((await refusal(await merged("A1:XFD1048576"))).message).toContain("工作表“表”的合并单元格");
    expect((await refusal(await merged("C5:A1"))).code).toBe("damaged");
  });

  test("a file that is no workbook, with the sentence for the page", async () => {
    expect((await refusal(new Uint8Array(0))).message).toBe("这个文件是空的，没有内容。请换一个文件。");
  });
});
