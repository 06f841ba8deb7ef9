import { locate } from "../../src/locate";
import { caseEdition, caseEntries, readCases } from "./readCase";

const published = readCases();
const located = (id: string) => {
  const report = published.find((one) => one.id === id);
  if (!report) throw new Error(id);
  return locate(caseEdition(report), caseEntries(report));
};
const at = (row: string, column: string) => `applications.${row}:${column}`;

test("pingtan_zrj_2021: （七） holds all 18 under 自然人, where 16 and 2 belong; no other two figures would do", () => {
  const faults = located("pingtan_zrj_2021");
  expect(faults).toHaveLength(1);
  expect(faults[0]?.suspects).toMatchObject([
    {
      cause: "merged",
      unique: true,
      confidence: 1,
      changes: [
        { figure: at("outcomesTotal", "naturalPerson"), from: 18, to: 16 },
        { figure: at("outcomesTotal", "charity"), from: 0, to: 2 },
      ],
    },
  ]);
});

test("hongze_2023: the totals of 复议 and of 复议后起诉 were never filled in; the blank rows of （六） stay open", () => {
  const faults = located("hongze_2023");
  expect(faults.map(({ rules, suspects }) => [rules, suspects[0]?.cause, suspects[0]?.changes])).toEqual([
    [["A4:review.total"], "staleTotal", [{ figure: "cases:review.total", from: 0, to: 11 }]],
    [["A4:suitAfterReview.total"], "staleTotal", [{ figure: "cases:suitAfterReview.total", from: 0, to: 5 }]],
  ]);
  // 5 + 0 + 0 + 0 against 0: a result of 5 that should be 0 is possible too, 10 + 1 against 0 leaves no other figure.
  expect(faults.map(({ suspects, decided }) => [suspects.length, decided])).toEqual([
    [1, true],
    [2, false],
  ]);
});

test("shanghai_kewei_2024: the blank 总计 of 结转下年度 can only be 1", () => {
  expect(located("shanghai_kewei_2024")).toMatchObject([
    { rules: [], suspects: [{ cause: "blank", changes: [{ figure: at("carriedOut", "total"), from: undefined, to: 1 }] }] },
  ]);
});

// 「部分公开（区分处理的，只计这一情形，不计其他情形）」: the same six stand under both, and （七） counts them once.
test("pingtan_2020: six were counted as granted and again as partly granted; nothing tells which is too many", () => {
  const faults = located("pingtan_2020");
  expect(faults.map(({ suspects }) => suspects.map(({ cause, changes }) => [cause, ...changes]))).toEqual([
    [
      ["entryAndTotal", { figure: at("granted", "naturalPerson"), from: 6, to: 0 }, { figure: at("granted", "total"), from: 7, to: 1 }],
      ["entryAndTotal", { figure: at("partlyGranted", "naturalPerson"), from: 6, to: 0 }, { figure: at("partlyGranted", "total"), from: 6, to: 0 }],
    ],
  ]);
});

test("no fault is found in published reports that add up", () => {
  for (const id of ["huaian_2024", "suqian_2023", "pingtan_2021", "zhaoyuan_jinlingzhen_2023"]) expect(located(id)).toEqual([]);
});
