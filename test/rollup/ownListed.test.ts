import { rollUp } from "../../src/rollup";
import { reportOf } from "./unitReports";

const organ = "清河县人民政府";
const own = (name: string) => reportOf(name, {}, { file: "本级.xlsx", own: true });
const office = reportOf("清河县财政局", {}, { file: "财政局.xlsx" });
const listOf = (...names: string[]) => [...names, "清河县财政局"].map((name) => ({ name, kind: "", contact: "" }));
const statesOf = (roster: ReturnType<typeof listOf>, said: string) =>
  rollUp([own(said), office], { organ, year: 2025, roster }).rows.map(({ unit, state }) => `${unit} ${state}`);

test.each([
  ["本级", organ],
  ["本机关", organ],
  [organ, organ],
  [organ, "清河县人民政府办公室"],
  ["清河县人民政府办公室", organ],
  ["清河县人民政府（本级）", organ],
  ["河北省清河县人民政府", organ],
])("where the list has the organ itself as %s, its own figures as %s are those", (listed, said) => {
  expect(statesOf(listOf(listed), said)).toEqual(["清河县人民政府（本级） added", "清河县财政局 added"]);
});

test("of two names of the organ on the list the own figures stand for the one that they give", () => {
  expect(statesOf(listOf(organ, "清河县人民政府办公室"), "清河县人民政府办公室")).toEqual([
    "清河县人民政府（本级） added",
    "清河县人民政府 missing",
    "清河县财政局 added",
  ]);
});

test("without own figures the organ itself is waited for under its name on the list", () => {
  expect(rollUp([office], { organ, year: 2025, roster: listOf(organ) }).rows.map(({ unit, state }) => `${unit} ${state}`)).toEqual([
    `${organ} missing`,
    "清河县财政局 added",
  ]);
});
