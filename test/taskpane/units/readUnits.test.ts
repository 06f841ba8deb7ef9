import { heldAgainst } from "../../../src/taskpane/units/heldAgainst";
import { ReadUnits } from "../../../src/taskpane/units/readUnits";
import { reportOf } from "../../rollup/unitReports";

const RECEIVED = "applications.received:total";
const education = (file: string, received = 5) => reportOf("清河县教育局", { [RECEIVED]: received }, { file });

const names = (...files: readonly ReturnType<typeof education>[]): string[] => {
  const units = new ReadUnits();
  for (const file of files) units.take(file);
  return units.outcomes().map(({ file }) => file);
};

test.each([
  ["报送/教育局.xlsx", "教育局.xlsx"],
  ["教育局.xlsx", "报送/教育局.xlsx"],
  ["报送/教育局.xlsx", "县里/报送/教育局.xlsx"],
])("%s and %s with the same content is one file, chosen in two ways", (one, other) => {
  expect(names(education(one), education(other))).toEqual([one]);
});

test.each([
  ["报送/教育局.xlsx", "补报/教育局.xlsx", 5],
  ["报送/教育局.xlsx", "教育局.xlsx", 6],
  ["县教育局.xlsx", "教育局.xlsx", 5],
])("%s and %s stay two files", (one, other, received) => {
  expect(names(education(one), education(other, received))).toEqual([one, other]);
});

test("what the office has typed is held against its units also where its name is in another form", () => {
  const parent = {
    organ: "河北省清河县人民政府办公室",
    year: 2025,
    kind: undefined,
    roster: undefined,
    isSummedUp: false,
    hasFigures: true,
    places: new Map(),
    stated: () => [1],
  };
  expect(heldAgainst(parent, { organ: "清河县政府", year: 2025 }, "zh-CN")).toEqual({ stated: [1] });
  expect(heldAgainst(parent, { organ: "石桥县政府", year: 2025 }, "zh-CN")).toHaveProperty("notHeld");
});
