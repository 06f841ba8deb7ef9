import { missingFlags, type ConditionalFormatPlan } from "../../src/workbook";

const flag = (address: string, formula: string): ConditionalFormatPlan => ({ address, formula, fill: "#FFC7CE", fontColor: "#9C0006" });

test.each([
  ["the same", "D6:J30", "=SUM(D6:I6)<>J6"],
  ["without the sign in front", "D6:J30", "SUM(D6:I6)<>J6"],
  ["with other blanks and capitals", "D6:J30", "= sum( D6:I6 ) <> j6 "],
  ["for more cells from the same one on", "D6:K40", "=SUM(D6:I6)<>J6"],
])("a flag is there: %s", (_, address, formula) => {
  expect(missingFlags([{ address, formula }], [flag("D6:J30", "=SUM(D6:I6)<>J6")])).toEqual([]);
});

test.each([
  ["another formula", "D6:J30", "=SUM(D6:I6)>J6"],
  ["for less", "D6:J29", "=SUM(D6:I6)<>J6"],
  ["from another cell on, where the same formula means others", "D5:J30", "=SUM(D6:I6)<>J6"],
  ["for several areas", "D6:J30 L1", "=SUM(D6:I6)<>J6"],
])("a flag is missing: %s", (_, address, formula) => {
  const asked = flag("D6:J30", "=SUM(D6:I6)<>J6");
  expect(missingFlags([{ address, formula }], [asked])).toEqual([asked]);
});

test("blanks and capitals within quotes count", () => {
  const present = [{ address: "A1", formula: "='Sheet A'!A1=\"a b\"" }];
  expect(missingFlags(present, [flag("A1", "='Sheet A'!A1=\"ab\""), flag("A1", "='Sheet A'!A1=\"A b\""), flag("A1", "='SheetA'!A1=\"a b\"")])).toHaveLength(3);
  expect(missingFlags(present, [flag("A1", "='Sheet A'!a1 = \"a b\"")])).toEqual([]);
});

test("what is asked for twice is added once, in the order asked", () => {
  const [one, two] = [flag("A1", "=A1>1"), flag("B1", "=B1>1")];
  expect(missingFlags([], [two, one, { ...two, fill: "#FFFFFF" }])).toEqual([two, one]);
});
