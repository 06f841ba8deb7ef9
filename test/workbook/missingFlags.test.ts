import fc from "fast-check";
import { missingFlags, shiftFormula, type ConditionalFormatPlan, type PresentFlag } from "../../src/workbook";
import { positionsOf, rangeAddress, rectanglesOf } from "../../src/address";

const flag = (address: string, formula: string): ConditionalFormatPlan => ({ address, formula, fill: "#FFC7CE", fontColor: "#9C0006" });
const present = (addresses: string, formula: string): PresentFlag => ({ addresses: addresses.split(" "), formula });
const asked = flag("D6:J30", "=SUM($D6:$I6)<>$J6");

test.each([
  ["the same", "D6:J30", "=SUM($D6:$I6)<>$J6"],
  ["without the sign in front", "D6:J30", "SUM($D6:$I6)<>$J6"],
  ["with other blanks and capitals", "D6:J30", "= sum( $D6:$I6 ) <> $j6 "],
  ["for more cells from the same one on", "D6:K40", "=SUM($D6:$I6)<>$J6"],
  ["for more cells from another one on", "C5:K40", "=SUM($D5:$I5)<>$J5"],
  ["for other areas as well", "D6:J30 L1", "=SUM($D1:$I1)<>$J1"],
  ["for other areas as well, written for the first of them", "D6:J30 L1", "=SUM($D6:$I6)<>$J6"],
  ["cut into several areas", "D6:J9 D10:F30 G10:J30", "=SUM($D6:$I6)<>$J6"],
])("a flag is there: %s", (_, addresses, formula) => {
  expect(missingFlags([present(addresses, formula)], [asked])).toEqual([]);
});

test.each([
  ["another formula", "D6:J30", "=SUM($D6:$I6)>$J6", [["D6:J30", "=SUM($D6:$I6)<>$J6"]]],
  ["from another cell on, where the same formula means others", "D5:J30", "=SUM($D6:$I6)<>$J6", [["D6:J30", "=SUM($D6:$I6)<>$J6"]]],
  ["on its last row", "D6:J29", "=SUM($D6:$I6)<>$J6", [["D30:J30", "=SUM($D30:$I30)<>$J30"]]],
  ["on its first row", "D7:J30", "=SUM($D7:$I7)<>$J7", [["D6:J6", "=SUM($D6:$I6)<>$J6"]]],
  ["in its middle", "D6:J9 D12:J30", "=SUM($D6:$I6)<>$J6", [["D10:J11", "=SUM($D10:$I10)<>$J10"]]],
])("what of a flag is missing, and nothing else: %s", (_, addresses, formula, missing) => {
  expect(missingFlags([present(addresses, formula)], [asked]).map((one) => [one.address, one.formula])).toEqual(missing);
});

test("blanks and capitals within quotes count", () => {
  const there = [present("A1", "='Sheet A'!A1=\"a b\"")];
  expect(missingFlags(there, [flag("A1", "='Sheet A'!A1=\"ab\""), flag("A1", "='Sheet A'!A1=\"A b\""), flag("A1", "='SheetA'!A1=\"a b\"")])).toHaveLength(3);
  expect(missingFlags(there, [flag("A1", "='Sheet A'!a1 = \"a b\"")])).toEqual([]);
});

test("what is asked for twice is added once, in the order asked", () => {
  const [one, two] = [flag("A1", "=A1>1"), flag("B1", "=B1>2")];
  expect(missingFlags([], [two, one, { ...two, fill: "#FFFFFF" }])).toEqual([two, one]);
});

test("whatever a paste takes away comes back, once, and then nothing is missing", () => {
  const cell = fc.record({ row: fc.integer({ min: 5, max: 9 }), column: fc.integer({ min: 3, max: 6 }) });
  const whole = flag("D6:G10", "=AND(SUM($D6:$F6)<>$G6,D$6>0)");
  fc.assert(
    fc.property(fc.array(cell), (taken) => {
      const left = positionsOf({ top: 5, left: 3, bottom: 9, right: 6 }).filter(
        ({ row, column }) => !taken.some((one) => one.row === row && one.column === column),
      );
      const standing = rectanglesOf(left).map((one) => ({
        addresses: [rangeAddress(one)],
        formula: shiftFormula(whole.formula, { row: 5, column: 3 }, { row: one.top, column: one.left }),
      }));
      const missing = missingFlags(standing, [whole]);
      const cells = missing.flatMap(({ address }) => positionsOf(rangeOf(address)));
      expect(new Set(cells.map(({ row, column }) => `${row},${column}`))).toEqual(new Set(taken.map(({ row, column }) => `${row},${column}`)));
      expect(cells).toHaveLength(new Set(taken.map(({ row, column }) => `${row},${column}`)).size);
      expect(missingFlags([...standing, ...missing.map(({ address, formula }) => ({ addresses: [address], formula }))], [whole])).toEqual([]);
    }),
  );
});

test("a formula moved to another cell keeps what has dollars, names and quotes", () => {
  expect(shiftFormula("=IF($A1=B$2,LOG10(C3),\"A1\")+'A1'!D4+甲1", { row: 0, column: 0 }, { row: 2, column: 1 })).toBe(
    "=IF($A3=C$2,LOG10(D5),\"A1\")+'A1'!E6+甲1",
  );
});

function rangeOf(address: string) {
  const [first = "", last = first] = address.split(":");
  const at = (cell: string) => ({ row: Number(/\d+/u.exec(cell)?.[0]) - 1, column: cell.charCodeAt(0) - 65 });
  return { top: at(first).row, left: at(first).column, bottom: at(last).row, right: at(last).column };
}

test("formats by the ten thousand that are alike take no more than each its own time", () => {
  const present = Array.from({ length: 60_000 }, (_, index) => ({ addresses: [`A${index + 1}`], formula: "TRUE" }));
  const start = process.cpuUsage();
  expect(missingFlags(present, [{ address: "B1", formula: "=B1>1", fill: "#FFFFFF", fontColor: "#000000" }])).toHaveLength(1);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(3);
});
