import { strFromU8, unzipSync } from "fflate";
import { returnLetters } from "../../../src/jobs";
import { rollUp, type UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";

const RECEIVED = "applications.received:total";
const settings = { organ: "清河县人民政府", year: 2025 };
const unread = (code: string): UnitOutcome => ({ file: "报送/甲.xlsx", fault: { code, message: "打不开。" } });

const letters = (outcomes: readonly UnitOutcome[]): string[] =>
  returnLetters(rollUp(outcomes, settings), new Date(2026, 0, 15)).map(({ content }) =>
    strFromU8(unzipSync(content)["word/document.xml"] ?? new Uint8Array()).replaceAll(/<[^>]*>/gu, ""),
  );

test.each<[string, UnitOutcome[], RegExp]>([
  ["no name", [reportOf("", {}, { file: "报送/甲.xlsx" })], /没有写机关名称，请填写后重新报送。/u],
  ["no year", [reportOf("清河县教育局", {}, { year: null })], /没有写年度，或者写的认不出是哪一年，请写成“2025”这样，重新报送。/u],
  ["another year", [reportOf("清河县教育局", {}, { year: 2024 })], /是 2024 年度的/u],
  ["blank figures", [reportOf("清河县教育局", { [RECEIVED]: null })], /1 个数没有填或读不出（本年新收·总计），请填上，没有发生的填 0。/u],
  ["a damaged file", [unread("damaged")], /报来的“甲\.xlsx”已校验。打不开。/u],
])("a unit is asked because of %s", (_, outcomes, words) => {
  const [letter, ...more] = letters(outcomes);
  expect(letter).toMatch(words);
  expect(more).toEqual([]);
});

test("of two files of a unit that differ it is asked which counts, without the office's folders", () => {
  const outcomes = ["甲", "乙"].map((name, index) => reportOf("清河县教育局", { [RECEIVED]: index }, { file: `报送/${name}.xlsx` }));
  expect(letters(outcomes)[0]).toMatch(/还收到了“甲\.xlsx”，与这一份有 1 个数不同。请说明用哪一份。|还收到了“乙\.xlsx”/u);
  expect(letters(outcomes).join("")).not.toContain("报送/");
});

test.each<[string, UnitOutcome[]]>([
  ["whose name is meant", [reportOf("清河县教育局"), reportOf("教育局")]],
  ["the office's own name", [reportOf("清河县人民政府")]],
  ["a file that is gone", [unread("absent")]],
  ["a file that was not read any more", [unread("stopped")]],
  ["a file that is open elsewhere", [unread("busy")]],
])("what only the office can settle is mailed to nobody: %s", (_, outcomes) => {
  expect(letters(outcomes)).toEqual([]);
});

test("names of letters fit on a disk, and no two are the same", () => {
  const outcomes = ["甲", "乙"].map((last) => reportOf(`清河县${"很长的".repeat(60)}${last}局`, {}, { year: 2024 }));
  const names = returnLetters(rollUp(outcomes, settings), new Date(2026, 0, 15)).map(({ name }) => name);
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(Buffer.byteLength(name)).toBeLessThan(240);
});
