import type { Sheets } from "../../src/workbook";
import { refusal, type OpenSpreadsheet } from "./openSpreadsheet";
import { planOf } from "./plans";

/** What every implementation of `Sheets` does of the selection. */
export function describeSelecting(name: string, open: () => Promise<OpenSpreadsheet>): void {
  let sheets: Sheets;
  let settle: () => Promise<void>;

  describe(name, () => {
    beforeEach(async () => {
      ({ sheets, settle } = await open());
    });

    describe("selecting", () => {
      beforeEach(() => sheets.insert([planOf("甲", [[1, 2]])]));

      test("changes nothing", async () => {
        const before = await sheets.read([{ sheet: "甲", address: "A1:B1" }]);
        await sheets.select([
          { sheet: "甲", address: "A1" },
          { sheet: "甲", address: "C9" },
        ]);
        expect(await sheets.read([{ sheet: "甲", address: "A1:B1" }])).toEqual(before);
      });

      test("refuses where the sheet or the cell is missing", async () => {
        expect(await refusal(sheets.select([{ sheet: "没有", address: "A1" }]))).toBe("missing");
        expect(await refusal(sheets.select([{ sheet: "甲", address: "第一格" }]))).toBe("missing");
        expect(
          await refusal(
            sheets.select([
              { sheet: "甲", address: "A1" },
              { sheet: "甲", address: "" },
            ]),
          ),
        ).toBe("missing");
      });

      test("puts the active cell at the top left of the rectangle around the cells", async () => {
        await sheets.insert([planOf("三 依申请公开", [[1]])]);
        expect(await sheets.activeCell()).toEqual({ sheet: "三 依申请公开", address: "A1" });
        await sheets.select([
          { sheet: "甲", address: "D7" },
          { sheet: "甲", address: "B9:C9" },
        ]);
        expect(await sheets.activeCell()).toEqual({ sheet: "甲", address: "B7" });
        await sheets.select([{ sheet: "三 依申请公开", address: "J31" }]);
        expect(await sheets.activeCell()).toEqual({ sheet: "三 依申请公开", address: "J31" });
      });

      test("that is refused leaves the active cell, and so do reading and writing", async () => {
        await sheets.select([{ sheet: "甲", address: "C3" }]);
        await refusal(sheets.select([{ sheet: "没有", address: "A1" }]));
        await sheets.write({ sheet: "甲", address: "A1" }, 2);
        await sheets.read([{ sheet: "甲", address: "A1:B2" }]);
        expect(await sheets.activeCell()).toEqual({ sheet: "甲", address: "C3" });
      });

      test("stays where it was where sheets are added behind it, and goes to the first of them where not", async () => {
        await sheets.select([{ sheet: "甲", address: "C3" }]);
        await sheets.insert([planOf("乙", [[1]]), planOf("丙", [[2]])], "behind");
        expect(await sheets.activeCell()).toEqual({ sheet: "甲", address: "C3" });
        expect((await sheets.read([])).sheetNames.slice(-2)).toEqual(["乙", "丙"]);
        await sheets.insert([planOf("丁", [[1]]), planOf("戊", [[2]])]);
        expect(await sheets.activeCell()).toEqual({ sheet: "丁", address: "A1" });
      });

      test("is told with the active cell, until the subscription ends", async () => {
        await sheets.insert([planOf("三 依申请公开", [[1]])]);
        const [selected, other] = [jest.fn(), jest.fn()];
        const unsubscribe = await sheets.onSelect(selected);
        await sheets.onSelect(other);
        await sheets.select([
          { sheet: "甲", address: "B2" },
          { sheet: "甲", address: "A3" },
        ]);
        await settle();
        await settle();
        expect(selected).toHaveBeenLastCalledWith({ sheet: "甲", address: "A2" });
        await unsubscribe();
        selected.mockClear();
        await sheets.select([{ sheet: "三 依申请公开", address: "D6" }]);
        await settle();
        await settle();
        expect(selected).not.toHaveBeenCalled();
        expect(other).toHaveBeenLastCalledWith({ sheet: "三 依申请公开", address: "D6" });
      });

      test("is not told where nothing is selected", async () => {
        await sheets.select([{ sheet: "甲", address: "B2" }]);
        await settle();
        const selected = jest.fn();
        await sheets.onSelect(selected);
        await sheets.write({ sheet: "甲", address: "A1" }, 2);
        await sheets.read([{ sheet: "甲", address: "A1" }]);
        await sheets.activeCell();
        await settle();
        expect(selected).not.toHaveBeenCalled();
      });
    });
  });
}
