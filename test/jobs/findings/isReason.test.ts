import { checkWorkbook, explainWarning, isReason } from "../../../src/jobs";
import { openSignableReport } from "../signableReport";

test.each(["/", "。", "-", "", " ", "（请填写）", "请填写说明", "TRUE", "true", "FALSE", "1268", "3.5%", "#N/A", "#REF!", "#名称?", "XX", "（　）", "１２"])(
  "「%s」 is no reason: the warning stays open",
  async (reason) => {
    expect(isReason(reason)).toBe(false);
    const report = await openSignableReport();
    report.type("正文", "C6", "全年发布信息XX条。");
    const [finding] = (await checkWorkbook(report.sheets, "zh-CN")).findings;
    if (!finding) throw new Error("no finding");
    await explainWarning(report.sheets, finding, { reason, who: "张三", when: new Date(2026, 0, 5) });
    const { ready, findings } = await checkWorkbook(report.sheets, "zh-CN");
    expect({ ready, state: findings.find(({ id }) => id === finding.id)?.explained.state }).toEqual({ ready: false, state: "none" });
  },
);

test.each(["含转办件", "属实", "已核实（请填写单位已补）", "checked with the county", "12 件为转办"])("「%s」 is one", (reason) => {
  expect(isReason(reason)).toBe(true);
});
