import fc from "fast-check";
import { reportFileName } from "../../src/report";
import { anyCharacter } from "../anyCharacter";

test("the organ, the year and the form's title", () => {
  expect(reportFileName({ name: "青原县云溪镇人民政府", year: 2025 })).toBe("青原县云溪镇人民政府2025年政府信息公开工作年度报告.docx");
});

test("what Windows forbids is written full-width", () => {
  expect(reportFileName({ name: ' 甲/乙\\丙:丁*戊?己"庚<辛>壬|癸\n', year: 2025 })).toBe(
    "甲／乙＼丙：丁＊戊？己＂庚＜辛＞壬｜癸2025年政府信息公开工作年度报告.docx",
  );
});

test("a very long name is cut, between characters", () => {
  const name = reportFileName({ name: "𠮷".repeat(300), year: 2025 });
  expect(Array.from(name)).toHaveLength(120 + ".docx".length);
  expect(name).toMatch(/^𠮷+政府信息公开工作年度报告\.docx$/u);
});

test("any name is one that Windows takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.integer(), (name, year) => {
      const fileName = reportFileName({ name, year });
      expect(fileName).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Surrogate}]+\.docx$/u);
      expect(fileName).not.toMatch(/^\s|undefined|NaN/u);
    }),
  );
});
