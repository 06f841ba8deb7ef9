import type { Sheets } from "../../src/workbook";
import { computed, plain, refusal, type OpenSpreadsheet } from "./openSpreadsheet";
import { oddTexts, planOf } from "./plans";

/** What every implementation of `Sheets` does when it is read and sheets are inserted. `open` gives a fresh one, whatever sheets it has. */
export function describeSheets(name: string, open: () => Promise<OpenSpreadsheet>): void {
  let sheets: Sheets;
  let settle: () => Promise<void>;

  /** What cells hold, whatever their formats show of it. */
  const blockOf = async (sheet: string, address: string) =>
    (await sheets.read([{ sheet, address }])).blocks[0]?.map((row) => row.map((cell) => ({ ...cell, shown: undefined })));
  const cellOf = async (sheet: string, address: string) => (await blockOf(sheet, address))?.[0]?.[0];
  const namesOf = async () => (await sheets.read([])).sheetNames;

  describe(name, () => {
    beforeEach(async () => {
      ({ sheets, settle } = await open());
    });

    describe("reading", () => {
      test("gives the names of all sheets in their order, whatever is asked", async () => {
        const before = await namesOf();
        await sheets.insert([planOf("乙", [["x"]]), planOf("甲", [["y"]])]);
        expect(await namesOf()).toEqual([...before, "乙", "甲"]);
      });

      test("gives blocks in the order asked, one of each area, and none for a sheet that is not there", async () => {
        await sheets.insert([
          planOf("甲", [
            ["a", 1],
            ["b", 2],
          ]),
          planOf("三 依申请公开", [["c"]]),
        ]);
        const { blocks } = await sheets.read([
          { sheet: "三 依申请公开", address: "A1" },
          { sheet: "没有", address: "A1:B2" },
          { sheet: "甲", address: "A1:B2" },
          { sheet: "甲", address: "B2" },
        ]);
        expect(blocks).toEqual([
          [[plain("c")]],
          undefined,
          [
            [plain("a"), plain(1)],
            [plain("b"), plain(2)],
          ],
          [[plain(2)]],
        ]);
      });

      test("gives blank cells around and beyond what a sheet holds", async () => {
        await sheets.insert([
          planOf("甲", [
            ["", ""],
            ["", 5],
          ]),
        ]);
        expect(await blockOf("甲", "B2:C3")).toEqual([
          [plain(5), plain("")],
          [plain(""), plain("")],
        ]);
        expect(await blockOf("甲", "XFD1048576")).toEqual([[plain("")]]);
      });

      test("does not tell capitals from small letters in the name of a sheet", async () => {
        await sheets.insert([planOf("Table", [["a"]])]);
        expect(await cellOf("TABLE", "A1")).toEqual(plain("a"));
      });

      test("gives beside a number how its format shows it, where that is not the number in plain digits", async () => {
        await sheets.insert([
          planOf("甲", [[0.05, 46082, 12.5, 7]], {
            formats: [
              { address: "A1", numberFormat: "0%" },
              { address: "B1", numberFormat: 'm"月"d"日"' },
              { address: "C1", numberFormat: "0.00" },
              { address: "D1", numberFormat: "0" },
            ],
          }),
        ]);
        const [row] = (await sheets.read([{ sheet: "甲", address: "A1:D1" }])).blocks[0] ?? [];
        expect(row).toEqual([
          { kind: "number", value: 0.05, shown: "5%" },
          { kind: "number", value: 46082, shown: "3月1日" },
          { kind: "number", value: 12.5, shown: "12.50" },
          { kind: "number", value: 7 },
        ]);
      });

      test("computes when it is told to, whatever is there, and nothing that was typed changes", async () => {
        await sheets.insert([planOf("甲", [[1, 2, { formula: "=SUM(A1:B1)" }]])]);
        await sheets.calculate();
        expect(await blockOf("甲", "A1:C1")).toEqual([[plain(1), plain(2), computed(3)]]);
        expect((await sheets.read([])).calculation).not.toBe("manual");
      });

      test("refuses what is no address", async () => {
        await sheets.insert([planOf("甲", [["a"]])]);
        expect(await refusal(sheets.read([{ sheet: "甲", address: "甲1" }]))).toBe("missing");
      });
    });

    describe("formulas", () => {
      test("are told from values, and give what they compute", async () => {
        await sheets.insert([
          planOf("甲", [
            [1, { formula: "=A1+A2" }, { formula: '=IF(A1>0,"有","")' }, { formula: "=A1>0" }],
            [2, { formula: "=SUM(A1:A9)" }, { formula: '=IF(A1>9,"有","")' }, { formula: "=1/0" }],
            ["文字", { formula: "=A3" }, { formula: "=SUM(A1,A3)" }, { formula: "=甲!A9" }],
          ]),
        ]);
        expect(await blockOf("甲", "B1:D3")).toEqual([
          [computed(3), computed("有"), computed(true)],
          [computed(3), computed(""), computed("#DIV/0!")],
          [computed("文字"), computed(1), computed(0)],
        ]);
      });

      test("are computed over sheets, those inserted later too", async () => {
        await sheets.insert([planOf("甲", [[5]])]);
        await sheets.insert([planOf("It's 乙", [[{ formula: "=甲!A1*2" }, { formula: "='It''s 乙'!A1+1" }]])]);
        expect(await blockOf("It's 乙", "A1:B1")).toEqual([[computed(10), computed(11)]]);
      });

      test("are computed anew after every write, along the whole chain", async () => {
        await sheets.insert([planOf("甲", [[1, { formula: "=A1+1" }, { formula: "=B1*10" }]]), planOf("乙", [[{ formula: "=甲!C1" }]])]);
        await sheets.write({ sheet: "甲", address: "A1" }, 4);
        expect(await blockOf("甲", "B1:C1")).toEqual([[computed(5), computed(50)]]);
        expect(await cellOf("乙", "A1")).toEqual(computed(50));
        await sheets.write({ sheet: "甲", address: "A1" }, "四");
        expect(await cellOf("乙", "A1")).toEqual(computed("#VALUE!"));
        await sheets.write({ sheet: "甲", address: "A1" }, 0);
        expect(await cellOf("乙", "A1")).toEqual(computed(10));
      });

      test("go where a value is written over them", async () => {
        await sheets.insert([planOf("甲", [[1, { formula: "=A1+1" }]])]);
        await sheets.write({ sheet: "甲", address: "B1" }, 9);
        expect(await cellOf("甲", "B1")).toEqual(plain(9));
      });
    });

    describe("inserting", () => {
      test("the list of a plan stands below its content", async () => {
        await sheets.insert([
          planOf("长表", [["首", 1]], {
            list: [
              ["次", 2],
              ["=1", 3],
              ["", 4],
            ],
          }),
        ]);
        expect((await blockOf("长表", "A1:B4"))?.map((cells) => cells.map(({ value, formula }) => formula ?? value))).toEqual([
          ["首", 1],
          ["次", 2],
          ["=1", 3],
          ["", 4],
        ]);
      });

      test("refuses a sheet whose name is taken, and leaves nothing behind of the others", async () => {
        await sheets.insert([planOf("甲", [["旧"]])]);
        const before = await namesOf();
        expect(await refusal(sheets.insert([planOf("乙", [["新"]]), planOf("甲", [["新"]]), planOf("丙", [["新"]])]))).toBe("exists");
        await settle();
        expect(await namesOf()).toEqual(before);
        expect(await cellOf("甲", "A1")).toEqual(plain("旧"));
      });

      test("does not tell capitals from small letters either", async () => {
        await sheets.insert([planOf("Table", [["a"]])]);
        expect(await refusal(sheets.insert([planOf("TABLE", [["b"]])]))).toBe("exists");
      });

      test("refuses a plan of two sheets with one name", async () => {
        const before = await namesOf();
        expect(await refusal(sheets.insert([planOf("甲", [["a"]]), planOf("甲", [["b"]])]))).toBe("exists");
        expect(await namesOf()).toEqual(before);
      });

      test("leaves nothing behind where a plan cannot be drawn", async () => {
        const before = await namesOf();
        await refusal(sheets.insert([planOf("甲", [["a"]]), planOf("乙", [["b"]], { merges: ["第一格"] })]));
        await refusal(sheets.insert([planOf("甲", [["a"]]), planOf("a/b", [["b"]])]));
        await settle();
        expect(await namesOf()).toEqual(before);
      });

      test("of nothing does nothing", async () => {
        const before = await namesOf();
        await sheets.insert([]);
        expect(await namesOf()).toEqual(before);
      });

      test("keeps every text the text that it is", async () => {
        await sheets.insert([
          planOf(
            "甲",
            oddTexts.map((text) => [text]),
          ),
        ]);
        expect(await blockOf("甲", `A1:A${oddTexts.length}`)).toEqual(oddTexts.map((text) => [plain(text)]));
      });

      test("keeps numbers as they are", async () => {
        const numbers = [0, -1, 1.5, 0.1, 1e12, 123456789012, -0.001, 46037];
        await sheets.insert([planOf("甲", [numbers])]);
        expect(await blockOf("甲", "A1:H1")).toEqual([numbers.map(plain)]);
      });

      test("shows of a merged cell what stands at its top left", async () => {
        await sheets.insert([
          planOf(
            "甲",
            [
              ["左上", ""],
              ["", ""],
            ],
            { merges: ["A1:B2"] },
          ),
        ]);
        expect(await blockOf("甲", "A1:B2")).toEqual([
          [plain("左上"), plain("")],
          [plain(""), plain("")],
        ]);
      });
    });
  });
}
