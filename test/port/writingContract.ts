import fc from "fast-check";
import type { Sheets } from "../../src/workbook";
import { runs } from "../runs";
import { computed, plain, refusal, type OpenSpreadsheet } from "./openSpreadsheet";
import { oddTexts, planOf } from "./plans";
import { anyCharacter } from "../anyCharacter";

/** What every implementation of `Sheets` does when cells are written. `open` gives a fresh one, whatever sheets it has. */
export function describeWriting(name: string, open: () => Promise<OpenSpreadsheet>): void {
  let sheets: Sheets;
  let settle: () => Promise<void>;

  /** What cells hold, whatever their formats show of it. */
  const blockOf = async (sheet: string, address: string) =>
    (await sheets.read([{ sheet, address }])).blocks[0]?.map((row) => row.map((cell) => ({ ...cell, shown: undefined })));
  const cellOf = async (sheet: string, address: string) => (await blockOf(sheet, address))?.[0]?.[0];

  describe(name, () => {
    beforeEach(async () => {
      ({ sheets, settle } = await open());
    });

    describe("writing", () => {
      beforeEach(() =>
        sheets.insert([
          planOf(
            "甲",
            [
              ["旧", 1],
              ["", { formula: "=B1" }],
            ],
            {
              formats: [
                { address: "A1:A9", numberFormat: "@" },
                { address: "B1:B9", numberFormat: "0.00" },
              ],
            },
          ),
        ]),
      );

      test.each([...oddTexts])("leaves %j the text that it is", async (text) => {
        for (const address of ["A1", "B1", "D9"]) {
          await sheets.write({ sheet: "甲", address }, text);
          expect(await cellOf("甲", address)).toEqual(plain(text));
        }
      });

      test("leaves any text the text that it is", async () => {
        const sign = fc.constantFrom(...Array.from("=+-@'0123456789.,/:%年月日时分秒上下午〇一十TRUE "));
        const anyText = fc.oneof(fc.string({ unit: sign, maxLength: 8 }), fc.string({ unit: anyCharacter, maxLength: 8 }));
        await fc.assert(
          fc.asyncProperty(anyText, async (text) => {
            await sheets.write({ sheet: "甲", address: "C3" }, text);
            expect(await cellOf("甲", "C3")).toEqual(plain(text));
          }),
          { numRuns: runs(60, 10) },
        );
      });

      test.each([
        ["a number", 12.5],
        ["a negative number", -3],
        ["zero", 0],
        ["a truth value", true],
      ])("%s stays one, in a cell of texts too", async (_, value) => {
        for (const address of ["A1", "B1", "D9"]) {
          await sheets.write({ sheet: "甲", address }, value);
          expect(await cellOf("甲", address)).toEqual(plain(value));
        }
      });

      test("puts formulas where it is told to, in cells of texts and over other formulas too, and computes them", async () => {
        await sheets.write({ sheet: "甲", address: "A1" }, { formula: "=B1+1" }, 4, { formula: "=SUM(A1:B1)" });
        expect(await blockOf("甲", "A1:C1")).toEqual([[computed(5), plain(4), computed(9)]]);
        await sheets.writeBlocks([{ sheet: "甲", address: "A1", rows: [[{ formula: "=B1+1" }], [{ formula: '=IF(B1>0,"有","")' }]] }]);
        await sheets.write({ sheet: "甲", address: "B2" }, { formula: "=B1*2" });
        expect(await blockOf("甲", "A1:B2")).toEqual([
          [computed(5), plain(4)],
          [computed("有"), computed(8)],
        ]);
        await sheets.write({ sheet: "甲", address: "B1" }, 0);
        expect(await blockOf("甲", "A1:C2")).toEqual([
          [computed(1), plain(0), computed(1)],
          [computed(""), computed(0), plain("")],
        ]);
        await sheets.write({ sheet: "甲", address: "A1" }, "=B1+1");
        expect(await cellOf("甲", "A1")).toEqual(plain("=B1+1"));
      });

      test("overwrites again and again, and nothing else", async () => {
        for (const value of ["一", 2, "", "=3", 4]) await sheets.write({ sheet: "甲", address: "A1" }, value);
        expect(await blockOf("甲", "A1:B2")).toEqual([
          [plain(4), plain(1)],
          [plain(""), computed(1)],
        ]);
      });

      test("puts several values side by side, each as it is, and nothing beside them", async () => {
        await sheets.write({ sheet: "甲", address: "B1" }, "=1+1", 7, "", true);
        expect(await blockOf("甲", "A1:F1")).toEqual([[plain("旧"), plain("=1+1"), plain(7), plain(""), plain(true), plain("")]]);
        expect(await cellOf("甲", "B2")).toEqual(computed("=1+1"));
      });

      test("of an empty text leaves the cell blank", async () => {
        await sheets.write({ sheet: "甲", address: "B1" }, "");
        expect(await cellOf("甲", "B1")).toEqual(plain(""));
        await sheets.insert([planOf("乙", [[{ formula: "=ISBLANK(甲!B1)" }]])]);
        expect(await cellOf("乙", "A1")).toEqual(computed(true));
      });

      test("refuses where the sheet or the cell is missing", async () => {
        const before = await sheets.read([{ sheet: "甲", address: "A1:B2" }]);
        expect(await refusal(sheets.write({ sheet: "没有", address: "A1" }, 1))).toBe("missing");
        expect(await refusal(sheets.write({ sheet: "甲", address: "没有" }, 1))).toBe("missing");
        expect(await refusal(sheets.write({ sheet: "甲", address: "A0" }, 1))).toBe("missing");
        expect(await refusal(sheets.write({ sheet: "甲", address: "AAAA1" }, 1))).toBe("missing");
        expect(await sheets.read([{ sheet: "甲", address: "A1:B2" }])).toEqual(before);
      });

      test("refuses to write one value into several cells", async () => {
        expect(await refusal(sheets.write({ sheet: "甲", address: "A1:B2" }, 1))).toBe("host");
      });

      test("changes nothing of what a merged cell covers", async () => {
        await sheets.insert([planOf("乙", [["左上", "", { formula: "=B1" }]], { merges: ["A1:B1"] })]);
        await sheets.write({ sheet: "乙", address: "B1" }, 5);
        expect(await blockOf("乙", "A1:C1")).toEqual([[plain("左上"), plain(""), computed(0)]]);
      });

      test("is done in the order of the calls", async () => {
        await Promise.all([1, 2, 3].map((value) => sheets.write({ sheet: "甲", address: "B1" }, value)));
        expect(await blockOf("甲", "B1:B2")).toEqual([[plain(3)], [computed(3)]]);
      });
    });

    describe("changes", () => {
      test("are told after inserting and after writing, until the subscription ends", async () => {
        const changed = jest.fn();
        const unsubscribe = await sheets.onChange(changed);
        await sheets.insert([planOf("甲", [[1]])]);
        await settle();
        expect(changed).toHaveBeenCalled();

        changed.mockClear();
        await sheets.write({ sheet: "甲", address: "A1" }, 2);
        await settle();
        expect(changed).toHaveBeenCalled();

        await unsubscribe();
        changed.mockClear();
        await sheets.write({ sheet: "甲", address: "A1" }, 3);
        await sheets.insert([planOf("乙", [[1]])]);
        await settle();
        expect(changed).not.toHaveBeenCalled();
      });

      test("are told to everyone who asked", async () => {
        await sheets.insert([planOf("甲", [[1]])]);
        const [one, other] = [jest.fn(), jest.fn()];
        const unsubscribe = await sheets.onChange(one);
        await sheets.onChange(other);
        await unsubscribe();
        await sheets.write({ sheet: "甲", address: "A1" }, 2);
        await settle();
        expect(one).not.toHaveBeenCalled();
        expect(other).toHaveBeenCalled();
      });

      test("that are refused, and readings, are not told", async () => {
        await sheets.insert([planOf("甲", [[1]])]);
        const changed = jest.fn();
        await sheets.onChange(changed);
        await refusal(sheets.write({ sheet: "没有", address: "A1" }, 2));
        await sheets.read([{ sheet: "甲", address: "A1" }]);
        await settle();
        expect(changed).not.toHaveBeenCalled();
      });

      test("are to be seen by whoever is told of them", async () => {
        await sheets.insert([planOf("甲", [[1, { formula: "=A1" }]])]);
        const seen: unknown[] = [];
        await sheets.onChange(() => void blockOf("甲", "A1:B1").then((block) => seen.push(block)));
        await sheets.write({ sheet: "甲", address: "A1" }, 2);
        await settle();
        await settle();
        expect(seen.at(-1)).toEqual([[plain(2), computed(2)]]);
      });
    });
  });
}
