import type { Sheets } from "../../src/workbook";
import { computed, plain, refusal, type OpenSpreadsheet } from "./openSpreadsheet";
import { planOf } from "./plans";

/** How every implementation of `Sheets` writes blocks of cells. */
export function describeBlocks(name: string, open: () => Promise<OpenSpreadsheet>): void {
  let sheets: Sheets;
  const blockOf = async (sheet: string, address: string) => (await sheets.read([{ sheet, address }])).blocks[0];

  describe(name, () => {
    beforeEach(async () => {
      ({ sheets } = await open());
    });

    test("writes blocks of several sheets at once, and refuses where one of them is no place", async () => {
      await sheets.insert([
        planOf("行", [
          ["x", 1],
          ["y", 2],
        ]),
        planOf("列", [["z", 3]]),
      ]);
      await sheets.writeBlocks([
        { sheet: "行", address: "A2", rows: [[7, { formula: "=A2+1" }]] },
        { sheet: "列", address: "B1", rows: [["=1"], [8]] },
      ]);
      expect([await blockOf("行", "A1:B2"), await blockOf("列", "A1:B2")]).toEqual([
        [
          [plain("x"), plain(1)],
          [plain(7), computed(8)],
        ],
        [
          [plain("z"), plain("=1")],
          [plain(""), plain(8)],
        ],
      ]);
      expect(
        await refusal(
          sheets.writeBlocks([
            { sheet: "行", address: "A1", rows: [[1]] },
            { sheet: "没有", address: "A1", rows: [[1]] },
          ]),
        ),
      ).toBe("missing");
    });

    test("writes rows below one another as it writes one", async () => {
      await sheets.insert([
        planOf("行", [
          ["x", 1],
          ["y", 2],
          ["z", 3],
        ]),
      ]);
      await sheets.writeBlocks([
        {
          sheet: "行",
          address: "B2",
          rows: [
            ["=1+1", 7],
            ["", "0012"],
          ],
        },
      ]);
      expect(await blockOf("行", "A1:C3")).toEqual([
        [plain("x"), plain(1), plain("")],
        [plain("y"), plain("=1+1"), plain(7)],
        [plain("z"), plain(""), plain("0012")],
      ]);
      expect(await refusal(sheets.writeBlocks([{ sheet: "没有", address: "A1", rows: [[1]] }]))).toBe("missing");
    });
  });
}
