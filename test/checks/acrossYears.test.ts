import fc from "fast-check";
import { checkAcrossYears } from "../../src/checks/acrossYears/check";
import { sentence } from "../../src/jobs";
import { readEntry, type Entries } from "../../src/figures";
import { edition2019, edition2021 } from "../../src/statute";
import { caseEdition, caseEntries, readCases } from "../cases/readCase";
import { figuresOfForm, ofForm } from "../ofForm";

const entries = (figures: Readonly<Record<string, number | string>>): Entries =>
  new Map([...figuresOfForm(figures)].map(([id, value]) => [id, readEntry(value, "count")]));
const columns = ["naturalPerson", "business", "research", "charity", "legalService", "other", "total"];
const CARRIED_IN = "applications.carriedIn";
const CARRIED_OUT = "applications.carriedOut";

test("B1: each column of 上年结转 is last year's 结转下年度 of the same column, and of no other", () => {
  const figures = fc.array(fc.nat({ max: 50 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(figures, figures, (now, then) => {
      const found = checkAcrossYears(
        edition2021,
        entries(Object.fromEntries(columns.map((column, index) => [`${CARRIED_IN}:${column}`, now[index] ?? 0]))),
        entries(Object.fromEntries(columns.map((column, index) => [`${CARRIED_OUT}:${column}`, then[index] ?? 0]))),
      );
      const differing = columns.filter((_, index) => now[index] !== then[index]);
      expect(found.map(({ id, severity }) => [id, severity])).toEqual(differing.map((column) => [`B1:${column}`, "error"]));
    }),
  );
});

test("B2: 现行有效 is last year's with what was made and without what was repealed, a warning where it is not", () => {
  const count = fc.nat({ max: 900 });
  fc.assert(
    fc.property(count, count, count, fc.integer({ min: -3, max: 3 }), (before, issued, repealed, off) => {
      const row = "disclosure.normativeDocuments";
      const value = before + issued - repealed + off;
      const found = checkAcrossYears(
        edition2021,
        entries({ [`${row}:issued`]: issued, [`${row}:repealed`]: repealed, [`${row}:inForce`]: value }),
        entries({ [`${row}:inForce`]: before }),
      );
      const expected = { id: `B2:${row}`, severity: "warning", evidence: { value, expected: value - off } };
      expect(found).toMatchObject(off === 0 ? [] : [expected]);
    }),
  );
});

test("what is blank or no number, this year or last, is compared with nothing", () => {
  for (const [now, then] of [
    ["", 1],
    [1, ""],
    ["约三件", 1],
    [1, "/"],
  ] as const) {
    expect(checkAcrossYears(edition2021, entries({ [`${CARRIED_IN}:total`]: now }), entries({ [`${CARRIED_OUT}:total`]: then }))).toEqual([]);
  }
});

test("a report of 2021 is compared with one in the form of 2019, as far as both have the figures", () => {
  const last = entries({ [`${CARRIED_OUT}:total`]: 3, [ofForm("disclosure.normativeDocuments:publishedTotal")]: 9 });
  const found = checkAcrossYears(edition2021, entries({ [`${CARRIED_IN}:total`]: 2, [ofForm("disclosure.normativeDocuments:inForce")]: 1 }), last);
  expect(found.map(({ id }) => id)).toEqual(["B1:total"]);
  expect(checkAcrossYears(edition2019, entries({ [`${CARRIED_IN}:total`]: 2 }), last).map(({ id }) => id)).toEqual(["B1:total"]);
});

test("the sentences say where, both values and what to do", () => {
  const [carried] = checkAcrossYears(edition2021, entries({ [`${CARRIED_IN}:naturalPerson`]: 2 }), entries({ [`${CARRIED_OUT}:naturalPerson`]: 1 }));
  expect(carried && sentence(carried, "zh-CN")).toBe("表三「上年结转·自然人」填的是 2，上年报告的「结转下年度·自然人」是 1，两个数应相等。请核对这两份报告。");
  const row = "disclosure.normativeDocuments";
  const [documents] = checkAcrossYears(
    edition2021,
    entries({ [`${row}:issued`]: 77, [`${row}:repealed`]: 132, [`${row}:inForce`]: 470 }),
    entries({ [`${row}:inForce`]: 698 }),
  );
  expect(documents && sentence(documents, "zh-CN")).toBe(
    "表二「行政规范性文件·现行有效」填的是 470，按上年现行有效 698 + 本年制发 77 - 本年废止 132 应为 643，相差 173。请核对；因清理等原因不一致的，请填写说明。",
  );
});

/** What a careful reader of both reports finds; B3 and B4 are other checks. */
const pairs: readonly (readonly [last: string, now: string, ids: readonly string[]])[] = [
  ["pingtan_2020", "pingtan_2021", []],
  ["pingtan_2021", "pingtan_2022", []],
  ["pingtan_2022", "pingtan_2023", ["B2:disclosure.normativeDocuments"]],
  ["pingtan_zrj_2021", "pingtan_zrj_2022", ["B2:disclosure.normativeDocuments"]],
];
const reports = readCases();

test.each(pairs)("published reports %s → %s", (last, now, ids) => {
  const [before, report] = [last, now].map((id) => reports.find((one) => one.id === id));
  if (!before || !report) throw new Error(`${last} → ${now}`);
  expect(checkAcrossYears(caseEdition(report), caseEntries(report), caseEntries(before)).map(({ id }) => id)).toEqual(ids);
});
