import fc from "fast-check";
import type { CellInput, Sheets } from "../../src/workbook";
import { runs } from "../runs";
import { refusal, type OpenSpreadsheet } from "./openSpreadsheet";
import { oddTexts, planOf } from "./plans";

/** How every implementation of `Sheets` keeps what cells hold, and puts it back. */
export function describeKeeping(name: string, open: () => Promise<OpenSpreadsheet>): void {
  let sheets: Sheets;
  const blockOf = async (sheet: string, address: string) => (await sheets.read([{ sheet, address }])).blocks[0];

  describe(name, () => {
    beforeEach(async () => {
      ({ sheets } = await open());
    });

    describe("keeping", () => {
      const held = [
        [{ formula: "=B1+1" }, 5, "=1+1", "0012"],
        ["", { formula: '=IF(B1>4,"有","")' }, "2026年1月15日", 12.5],
        ["#N/A", { formula: "=1/0" }, "'", 46082],
      ];
      const area = { sheet: "甲", address: "A1:D3" };

      beforeEach(() =>
        sheets.insert([
          planOf("甲", held, {
            formats: [
              { address: "D2", numberFormat: "@" },
              { address: "D3", numberFormat: "m月d日" },
            ],
          }),
        ]),
      );

      test("says what one would write to have a cell as it is", async () => {
        expect((await sheets.keep([area])).map(({ inputs }) => inputs)).toEqual([held]);
        await sheets.write({ sheet: "甲", address: "A2" }, true);
        expect((await sheets.keep([{ sheet: "甲", address: "A2:B2" }]))[0]?.inputs).toEqual([[true, held[1]?.[1]]]);
        expect(await refusal(sheets.keep([area, { sheet: "没有", address: "A1" }]))).toBe("missing");
      });

      test("and putting back changes nothing, whatever was written meanwhile", async () => {
        const [kept, before] = [await sheets.keep([area]), await blockOf("甲", "A1:E4")];
        await sheets.putBack(kept);
        expect([await sheets.keep([area]), await blockOf("甲", "A1:E4")]).toEqual([kept, before]);
        await sheets.writeBlocks([
          {
            sheet: "甲",
            address: "A1",
            rows: [
              [1, 2, 3, 4],
              ["=x", "", true, 5],
              [{ formula: "=B1" }, 0, "", 6],
            ],
          },
        ]);
        await sheets.putBack(kept);
        expect([await sheets.keep([area]), await blockOf("甲", "A1:E4")]).toEqual([kept, before]);
      });

      test("several areas at once, in the order asked", async () => {
        await sheets.insert([planOf("乙", [["一"], [2]])]);
        const areas = [{ sheet: "乙", address: "A1:A2" }, area];
        const kept = await sheets.keep(areas);
        expect(kept.map(({ sheet, address, inputs }) => ({ sheet, address, inputs }))).toEqual([
          { ...areas[0], inputs: [["一"], [2]] },
          { ...area, inputs: held },
        ]);
        await sheets.writeBlocks([
          { sheet: "乙", address: "A1", rows: [[5], ["六"]] },
          { sheet: "甲", address: "B1", rows: [["七"]] },
        ]);
        await sheets.putBack(kept);
        expect(await sheets.keep(areas)).toEqual(kept);
      });

      test("any texts and numbers", async () => {
        const input = fc.oneof(
          fc.string({ maxLength: 8 }),
          fc.integer(),
          fc.boolean(),
          fc.constantFrom<CellInput>({ formula: "=B1*2" }, { formula: '="a"&B1' }, ...oddTexts),
        );
        await fc.assert(
          fc.asyncProperty(input, input, async (one, other) => {
            await sheets.write({ sheet: "甲", address: "C3" }, one);
            const kept = await sheets.keep([{ sheet: "甲", address: "C3" }]);
            await sheets.write({ sheet: "甲", address: "C3" }, other);
            await sheets.putBack(kept);
            expect(await sheets.keep([{ sheet: "甲", address: "C3" }])).toEqual(kept);
            expect(kept.map(({ inputs }) => inputs)).toEqual([[[one]]]);
          }),
          { numRuns: runs(40, 10) },
        );
      });
    });
  });
}
