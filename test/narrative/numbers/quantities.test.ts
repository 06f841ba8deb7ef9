import fc from "fast-check";
import nzh from "nzh/cn";
import { quantities } from "../../../src/narrative/numbers/quantities";

const found = (text: string): [string, number][] => quantities(text).map(({ words, value }) => [words, value]);

test.each<[string, [string, number][]]>([
  [
    "主动公开信息 23 条，通过 89000 热线回应诉求 2056 起。",
    [
      ["23 条", 23],
      ["2056 起", 2056],
    ],
  ],
  [
    "全年收到申请１２件，占比３．５％。",
    [
      ["１２件", 12],
      ["３．５％", 3.5],
    ],
  ],
  [
    "网站访问 1,234,567 次，发布信息12.5万余条。",
    [
      ["1,234,567 次", 1_234_567],
      ["12.5万余条", 125_000],
    ],
  ],
  [
    "开展培训两次，办理建议十五件、提案一百二十三件，占百分之三点五。",
    [
      ["两次", 2],
      ["十五件", 15],
      ["一百二十三件", 123],
      ["百分之三点五", 3.5],
    ],
  ],
  [
    "安排两名工作人员，确定一名负责人，收取三万余元。",
    [
      ["两名", 2],
      ["一名", 1],
      ["三万余元", 30_000],
    ],
  ],
  [
    "满意率百分之百，办结率为100%。",
    [
      ["百分之百", 100],
      ["100%", 100],
    ],
  ],
  [
    "收费3940元，合计1.2万元。",
    [
      ["3940元", 3940],
      ["1.2万元", 12_000],
    ],
  ],
  [
    "收费3千元，发出12余万件，阅读十余万次，投入三百多万元，办理12单。",
    [
      ["3千元", 3000],
      ["12余万件", 120_000],
      ["十余万次", 100_000],
      ["三百多万元", 3_000_000],
      ["12单", 12],
    ],
  ],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "2023 年度，2023年6月20日，6 月 20 日，二〇二三年，2021-2023年",
  "国办公开办函〔2021〕30 号、国办函[2020]10号、（第 32 号、第44号）",
  "12345 热线，89000 民生服务热线，电话 0571-5550100，13900001234",
  "（一）主动公开。1. 加强领导。一是统一部署，一方面一体推进，一批、一些、进一步、一定、万一、一件一策",
  "第三季度，第 3 次会议，第二十条第（五）项，第十四、十五条，十四届三中全会，第1至3项",
  "二十届三中全会、三审三校、两微一端、三类内部事务信息、20个工作日、五年来、12个季度、三个方面",
  "8:30 至 17:00，101 室，1+X 发布会，“12345 民声在线”",
])("no quantity in %s", (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["约50件", [true]],
  ["5500余条", [true]],
  ["30多次", [true]],
  ["3至5次", [true]],
  ["20次以上", [true]],
  ["50件", [false]],
])("%s: about so many, or just so many", (text, expected) => {
  expect(quantities(text).map(({ approximate }) => approximate)).toEqual(expected);
});

test.each([
  ["12.5万余件", "12.5万"],
  ["12余万件", "12余万"],
  ["12 多万件", "12 多万"],
  ["十余万次", "十余万"],
  ["三百余件", "三百"],
  ["3千件", "3千"],
])("the number of %s is %s: what stands in its place says all of it", (text, number) => {
  expect(quantities(text).map(({ numberEnd }) => text.slice(0, numberEnd))).toEqual([number]);
});

test("any whole number is read as it was written, in digits of either width, grouped or not, and in Chinese", () => {
  const wide = (text: string): string => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 99_999_999 }), fc.constantFrom("件", "条", "次", "人次"), (number, unit) => {
      const written = [String(number), wide(String(number)), number.toLocaleString("en-US"), nzh.encodeS(number)];
      for (const words of written) expect(found(`共收到${words}${unit}，`)).toEqual([[words + unit, number]]);
    }),
  );
});

test("offsets cut the words out of the text, one behind the other; the number is their beginning", () => {
  const pieces = fc.constantFrom("收到", "12件", "两次", "第3号", "3.5%", "，", "2023年", "（", "）", "百分之五", "1,234 条", "\n", "十", "万元");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const { start, end, numberEnd, words } of quantities(text)) {
        expect(text.slice(start, end)).toBe(words);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(numberEnd).toBeGreaterThan(start);
        expect(numberEnd).toBeLessThanOrEqual(end);
        last = end;
      }
    }),
  );
});
