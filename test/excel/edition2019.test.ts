import { edition2019 } from "../../src/statute";
import { formatArea, type Sheet } from "../../workbench/src/engine";
import { cellAt, openReport, type OpenReport } from "../jobs/openReport";

let report: OpenReport;
const sheet = (name: string): Sheet => report.book.sheet(name);

describe("the standard sheets of the form of 2019 in Excel", () => {
  beforeEach(async () => {
    report = await openReport("formula", edition2019);
  });

  test("a change accepts whole numbers of either sign, and a refusal says what to type", () => {
    const disclosure = sheet("二 主动公开");
    expect(disclosure.validationAt(cellAt("C9"))).toMatchObject({
      rule: { kind: "wholeNumber", operator: "Between", formula1: -1e12, formula2: 1e12 },
      ignoreBlank: true,
      errorAlert: {
        showAlert: true,
        style: "Stop",
        title: "请填整数",
        message: "这里只填整数：比上年增加的填正数，减少的填负数（如 -3），没有增减的请填 0。",
      },
    });
    for (const refused of ["-1.5", "减15"]) report.type("二 主动公开", "C9", refused);
    expect(disclosure.value(cellAt("C9"))).toBeNull();
    for (const accepted of [-15, 0, 1036]) {
      report.type("二 主动公开", "C9", String(accepted));
      expect(disclosure.value(cellAt("C9"))).toBe(accepted);
    }
    report.type("二 主动公开", "B9", "-15");
    expect(disclosure.value(cellAt("B9"))).toBeNull();
  });

  test("年度 is 2019 or 2020", () => {
    expect(sheet("基本信息").validationAt(cellAt("B5"))).toMatchObject({
      rule: { kind: "wholeNumber", operator: "Between", formula1: 2019, formula2: 2020 },
      errorAlert: { message: "请填四位数字的年度，如 2020。" },
    });
  });

  test("of the two columns of 行政事业性收费 and 政府集中采购 the second takes the width that is left", () => {
    expect(sheet("二 主动公开").state.merges.map(formatArea)).toEqual([
      "A1:D1",
      "A2:D2",
      "A3:D3",
      "A7:D7",
      "A11:D11",
      "A15:D15",
      "C16:D16",
      "C17:D17",
      "A18:D18",
      "C19:D19",
      "C20:D20",
    ]);
  });
});
