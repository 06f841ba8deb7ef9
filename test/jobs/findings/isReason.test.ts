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
    const open = findings.find(({ id }) => id === finding.id);
    expect({ ready, state: open?.explained.state }).toEqual({ ready: false, state: "none" });
    // An error value is read as nothing.
    const written = /^#(?:N\/A|REF!)$/u.test(reason) ? "" : reason.trim();
    expect(open?.message).toBe(finding.message + (written === "" ? "" : `“校验说明”里写的“${written}”不是理由，请在那里写明为什么没有错。`));
    const inEnglish = await checkWorkbook(report.sheets, "en-US");
    const said = inEnglish.findings.find(({ id }) => id === finding.id)?.message ?? "";
    expect(said.endsWith(` “${written}” on sheet “校验说明” is no reason: write there why this is right.`)).toBe(written !== "");
  },
);

test.each(["含转办件", "属实", "已核实（请填写单位已补）", "checked with the county", "12 件为转办"])("「%s」 is one", (reason) => {
  expect(isReason(reason)).toBe(true);
});
