import fc from "fast-check";
import { checkJumps } from "../../src/checks/jump/check";
import { sentence } from "../../src/jobs";
import { readEntry, type Entries } from "../../src/figures";
import { jumpFigures, usualJump } from "../../src/rules";
import { edition2019, edition2021 } from "../../src/statute";
import { ofForm } from "../ofForm";

const figure = ofForm("disclosure.licences:decisions");
const of = (value: number | string): Entries => new Map([[figure, readEntry(value, "count")]]);

test("licences from 550 to 9487 are a jump, and the sentence says by what measure", () => {
  const [finding, ...others] = checkJumps(edition2021, of(9487), of(550));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ id: `B3:${figure}`, check: "B3", severity: "warning", figures: [figure] });
  if (!finding) throw new Error("nothing found");
  expect(sentence(finding, "zh-CN")).toBe(
    "表二「行政许可·处理决定」填的是 9487，上年是 550，变动很大（相差 10 倍以上、500 以上即提示）。请核对是否多填、少填了数位或用错了单位；属实的，请填写说明。",
  );
  expect(sentence(finding, "en-US")).toContain("from 10 times");
});

test.each([
  [10690, 2293],
  [0, 42],
  [54, 0],
  [132, 3],
  [499, 0],
])("%d after %d is none", (value, last) => {
  expect(checkJumps(edition2021, of(value), of(last))).toEqual([]);
});

test("fees jump too, with their decimals: 元 written for 万元", () => {
  const fees = (value: number | string): Entries => new Map([[ofForm("disclosure.fees:collected"), readEntry(value, "amount")]]);
  expect(checkJumps(edition2021, fees(91163600.5), fees(9116.36)).map(({ id }) => id)).toEqual(["B3:disclosure.fees:collected"]);
  expect(checkJumps(edition2021, fees("5,949.088667"), fees(24252.311082))).toEqual([]);
});

test("what is blank or no number in one of the years is passed over, as are figures that last year's form does not have", () => {
  expect(checkJumps(edition2021, of(""), of(9000))).toEqual([]);
  expect(checkJumps(edition2021, of(9000), of("不详"))).toEqual([]);
  expect(checkJumps(edition2021, of(9000), new Map())).toEqual([]);
});

test("the measure can be chosen", () => {
  expect(checkJumps(edition2021, of(10690), of(2293), { factor: 4, difference: 100 })).toHaveLength(1);
  expect(checkJumps(edition2021, of(9487), of(550), { factor: 20, difference: 500 })).toEqual([]);
});

test("a jump is one in both directions, and the larger the change the sooner", () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (one, other, more) => {
      const found = (value: number, last: number): number => checkJumps(edition2021, of(value), of(last)).length;
      expect(found(one, other)).toBe(found(other, one));
      if (other >= one) expect(found(one, other + more)).toBeGreaterThanOrEqual(found(one, other));
    }),
  );
});

test("the compared figures are counts and amounts of 二 and the totals of the work of 三, in both editions", () => {
  expect(jumpFigures(edition2021)).toHaveLength(10 + 2);
  expect(jumpFigures(edition2019)).not.toContain(ofForm("disclosure.fees:change"));
  expect(usualJump).toEqual({ factor: 10, difference: 500 });
});
