import { checkFigures } from "../../src/checks";
import { sentence } from "../../src/jobs";
import { readEntry, tableFigures, type Entry } from "../../src/figures";
import { edition2021, organKinds, type FigureId, type OrganKind } from "../../src/statute";
import { ofForm } from "../ofForm";

const all = edition2021.tables.flatMap(tableFigures);
const kindOf = (label: string): OrganKind => {
  const kind = organKinds.find((one) => one.label === label);
  if (!kind) throw new Error(label);
  return kind;
};
/** All zero but these. */
const entries = (changes: Readonly<Record<string, number | string>>): Map<FigureId, Entry> =>
  new Map(all.map(({ id, column }) => [id, readEntry(changes[id] ?? 0, column.kind)]));
const found = (changes: Readonly<Record<string, number | string>>, kind?: string) =>
  checkFigures(edition2021, entries(changes), kind === undefined ? undefined : kindOf(kind));

describe("A8: 规章 of an organ that makes none", () => {
  const six = { [ofForm("disclosure.regulations:issued")]: 6, [ofForm("disclosure.regulations:inForce")]: 6 };

  test.each(organKinds.map(({ label, makesRegulations }) => [label, makesRegulations] as const))("%s may: %s", (label, may) => {
    expect(found(six, label).map(({ id }) => id)).toEqual(may ? [] : ["A8:regulations"]);
  });

  test("says what, why and where to put it", () => {
    const [finding] = found(six, "乡镇");
    expect(finding).toMatchObject({ severity: "error", figures: Object.keys(six) });
    expect(finding && sentence(finding, "zh-CN")).toBe(
      "表二「规章」填了制发 6、现行有效 6，但乡镇不能制定规章，只有国务院部门、省级政府和设区的市的政府可以。是行政规范性文件的，请改填到那一行，这里填 0；机关类别选错了的，请在“基本信息”里改。",
    );
  });

  test("nothing is said while the kind of organ is not known, or all is 0", () => {
    expect(found(six)).toEqual([]);
    expect(found({}, "乡镇")).toEqual([]);
  });
});

describe("A9: hard to believe", () => {
  test.each([
    [{ [ofForm("cases:review.total")]: 2, [ofForm("cases:review.upheld")]: 2 }, "A9:cases", /共 2 件，比收到和上年结转的申请 0 件还多/u],
    [
      { [ofForm("disclosure.normativeDocuments:issued")]: 5, [ofForm("disclosure.normativeDocuments:inForce")]: 4 },
      "A9:disclosure.normativeDocuments",
      /现行有效 4 件，比本年制发的 5 件还少/u,
    ],
    [{ [ofForm("disclosure.fees:collected")]: 350000 }, "A9:fees", /填的是 350000 万元，可能是把元当成了万元。是 350000 元的，请改填 35；/u],
  ] as const)("%j", (changes, id, words) => {
    const findings = found(changes, "乡镇");
    expect(findings.map((finding) => [finding.id, finding.severity])).toEqual([[id, "warning"]]);
    expect(findings.map((finding) => sentence(finding, "zh-CN")).join("")).toMatch(words);
  });

  test("as many cases as applications, as many in force as made, and a believable fee are nothing to ask about", () => {
    expect(found({ [ofForm("disclosure.normativeDocuments:issued")]: 5, [ofForm("disclosure.normativeDocuments:inForce")]: 5 }, "乡镇")).toEqual([]);
    expect(found({ [ofForm("disclosure.fees:collected")]: 96171.6 }, "市级政府")).toEqual([]);
    expect(found({ [ofForm("disclosure.fees:collected")]: 350000 })).toEqual([]);
    const one = {
      [ofForm("applications.received:naturalPerson")]: 1,
      [ofForm("applications.received:total")]: 1,
      [ofForm("applications.carriedOut:naturalPerson")]: 1,
      [ofForm("applications.carriedOut:total")]: 1,
    };
    expect(found({ ...one, [ofForm("cases:review.total")]: 1, [ofForm("cases:review.pending")]: 1 })).toEqual([]);
  });

  test("a figure that is blank or no number is compared with nothing", () => {
    const findings = found({ [ofForm("disclosure.normativeDocuments:issued")]: 5, [ofForm("disclosure.normativeDocuments:inForce")]: "" });
    expect(findings.map(({ id }) => id)).toEqual(["A6:blank:proactiveDisclosure"]);
  });
});
