import type { Sheets } from "../../src/workbook";
import { refusal, type OpenSpreadsheet } from "./openSpreadsheet";
import { planOf } from "./plans";

/** What every implementation of `Sheets` says of a workbook before any of its cells is read. */
export function describeLooking(name: string, open: () => Promise<OpenSpreadsheet>): void {
  let sheets: Sheets;

  describe(name, () => {
    beforeEach(async () => {
      ({ sheets } = await open());
    });

    describe("survey", () => {
      test("gives all sheets in their order with what they use", async () => {
        const before = await sheets.survey();
        expect(before.map(({ name: sheet }) => sheet)).toEqual((await sheets.read([])).sheetNames);
        await sheets.insert([
          planOf(
            "乙",
            [
              ["", ""],
              ["", "x"],
              ["", { formula: '=""' }],
            ],
            { formats: [{ address: "A1:J40", fill: "#FFFF00" }] },
          ),
          planOf("空", [[""]]),
        ]);
        expect(await sheets.survey()).toEqual([
          ...before,
          { name: "乙", visible: true, used: { top: 1, left: 1, bottom: 2, right: 1 } },
          { name: "空", visible: true, used: undefined },
        ]);
      });

      test("follows what is written and taken away", async () => {
        await sheets.insert([planOf("甲", [[1]])]);
        const used = async () => (await sheets.survey()).find(({ name: sheet }) => sheet === "甲")?.used;
        await sheets.write({ sheet: "甲", address: "C4" }, 0, "x");
        expect(await used()).toEqual({ top: 0, left: 0, bottom: 3, right: 3 });
        await sheets.write({ sheet: "甲", address: "D4" }, "");
        expect(await used()).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
        await sheets.write({ sheet: "甲", address: "A1" }, "");
        expect(await used()).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
      });
    });

    describe("hidden rows and columns", () => {
      test("are none in a new sheet, and none where there is no such sheet", async () => {
        await sheets.insert([planOf("甲", [[1]])]);
        const none = { rows: [], columns: [] };
        expect(
          await sheets.hiddenLines([
            { sheet: "甲", address: "A1:C30" },
            { sheet: "没有", address: "A1" },
          ]),
        ).toEqual([none, none]);
        expect(await sheets.hiddenLines([])).toEqual([]);
      });

      test("are refused where an address is none", async () => {
        await sheets.insert([planOf("甲", [[1]])]);
        expect(await refusal(sheets.hiddenLines([{ sheet: "甲", address: "A:C" }]))).toBe("missing");
      });
    });
  });
}
