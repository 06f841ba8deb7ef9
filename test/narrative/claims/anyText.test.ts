import fc from "fast-check";
import nzh from "nzh/cn";
import { checkClaims } from "../../../src/narrative";
import { edition2021 } from "../../../src/statute";
import { claimsIn, entries } from "./report";

const pieces = fc.constantFrom(
  "收到政府信息公开申请",
  "办结",
  "上年结转",
  "结转下年度",
  "予以公开",
  "占",
  "其中",
  "（",
  "）",
  "，",
  "。",
  "；",
  "、",
  "\n",
  "行政复议",
  "行政诉讼",
  "均获维持",
  "全部办结",
  "规范性文件",
  "制发",
  "现行有效",
  "80件",
  "4件",
  "两次",
  "50%",
  "2023年",
  "去年",
  "共",
  "未收到",
  "信息处理费",
  "3940元",
  "第32号",
  "自然人",
);

test("whatever stands in a text, findings quote it where it stands, under ids of their own", () => {
  fc.assert(
    fc.property(fc.array(fc.array(pieces, { maxLength: 30 }), { maxLength: 3 }), fc.constantFrom("一", "四", "六"), (rows, section) => {
      const passages = rows.map((parts, row) => ({ section, heading: "", text: parts.join(""), row }));
      const found = checkClaims(passages, { organ: "某省临安市人民政府", year: 2024, edition: edition2021, entries });
      for (const { evidence } of found) {
        if (evidence.kind !== "claim") throw new Error(evidence.kind);
        if (evidence.what !== "noFee") expect(passages[evidence.row]?.text.slice(evidence.start, evidence.end)).toBe(evidence.words);
        expect(evidence.what === "noFee" || evidence.words !== "").toBe(true);
      }
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }),
  );
});

/** Sentences about one number, the number that the tables have, and the check that is to notice another. */
const sentences: readonly (readonly [before: string, behind: string, right: number, check: string])[] = [
  ["全年共收到政府信息公开申请", "件。", 80, "C1"],
  ["受理依申请公开申请共计 ", " 件，均已登记。", 80, "C1"],
  ["共办结政府信息公开申请", "件。", 79, "C2"],
  ["收到申请80件，上年结转", "件。", 4, "C3"],
  ["收到申请80件，其中", "件结转下年度继续办理。", 5, "C3"],
  ["办结申请79件，其中予以公开", "件。", 34, "C4"],
  ["答复申请79件，其中无法提供的", "件，其余按规定处理。", 23, "C4"],
  ["收到申请80件，其中法人或其他组织", "件。", 10, "C1"],
  ["因政府信息公开被申请行政复议", "件。", 4, "C6"],
  ["政府信息公开行政诉讼共", "件。", 3, "C6"],
  ["本年制发行政规范性文件", "件。", 6, "C7"],
  ["公开现行有效的规范性文件", "件。", 41, "C7"],
];

test("the number that the tables have is right however it is written, and any other is noticed", () => {
  const wide = (text: string): string => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const ways = [String, (number: number) => wide(String(number)), (number: number) => (number > 1 ? nzh.encodeS(number) : String(number))];
  fc.assert(
    fc.property(
      fc.constantFrom(...sentences),
      fc.integer({ min: 100, max: 5000 }),
      fc.constantFrom(...ways),
      ([before, behind, right, check], other, write) => {
        expect(claimsIn(before + write(right) + behind)).toEqual([]);
        expect(claimsIn(before + write(other) + behind).map((told) => told.slice(0, 2))).toContain(check);
      },
    ),
  );
});
