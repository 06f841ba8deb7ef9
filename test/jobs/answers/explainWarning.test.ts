import { checkWorkbook, explainWarning, type PlacedFinding } from "../../../src/jobs";
import type { OpenReport } from "../openReport";
import { openSignableReport } from "../signableReport";

const given = { reason: "系统导出时带了单位，数字无误", who: "张三", when: new Date(2026, 0, 15, 9, 5) };
let report: OpenReport;

beforeEach(async () => {
  report = await openSignableReport();
});

const check = () => checkWorkbook(report.sheets, "zh-CN");
async function warning(): Promise<PlacedFinding> {
  const { findings } = await check();
  expect(findings).toHaveLength(1);
  return findings[0] as PlacedFinding;
}
const cells = (address: string) =>
  report.sheets.read([{ sheet: "校验说明", address }]).then(({ blocks }) => blocks[0]?.map((row) => row.map(({ value }) => value)));

test("a warning with a reason is accepted, stands in 校验说明, and the report may be signed", async () => {
  report.paste("三 依申请公开", "D8", [["0件"]]);
  expect(await check()).toMatchObject({ ready: false, counts: { error: 0, warning: 1 } });
  const finding = await warning();
  await explainWarning(report.sheets, finding, given);
  expect(await check()).toMatchObject({
    ready: true,
    counts: { error: 0, warning: 0, hint: 0 },
    findings: [{ id: "A6:applications.granted:naturalPerson", explained: { state: "accepted", explanation: { reason: given.reason, who: "张三" } } }],
  });
  expect(await cells("A3:G4")).toEqual([
    ["查出的情况", "位置", "数值", "说明", "说明人", "时间", "编号"],
    [finding.message, "三 依申请公开!D8", "0件", given.reason, "张三", "2026-01-15 09:05", "A6:applications.granted:naturalPerson"],
  ]);
});

test("who writes a reason stays where he was, though 校验说明 is made for it", async () => {
  report.paste("三 依申请公开", "D8", [["0件"]]);
  await report.sheets.select([{ sheet: "三 依申请公开", address: "D8" }]);
  await explainWarning(report.sheets, await warning(), given);
  expect(await report.sheets.activeCell()).toEqual({ sheet: "三 依申请公开", address: "D8" });
});

test("it reopens by itself when the value changes, and closes again when the value comes back", async () => {
  report.paste("三 依申请公开", "D8", [["0件"]]);
  await explainWarning(report.sheets, await warning(), given);
  report.paste("三 依申请公开", "D8", [["0个"]]);
  expect(await check()).toMatchObject({
    ready: false,
    counts: { warning: 1 },
    findings: [{ explained: { state: "outdated", explanation: { reason: given.reason } } }],
  });
  report.paste("三 依申请公开", "D8", [["0件"]]);
  expect(await check()).toMatchObject({ counts: { warning: 0 } });
});

test("the next reason goes below all that stands there, also below a clerk's own notes", async () => {
  report.paste("三 依申请公开", "D8", [["0件"]]);
  await explainWarning(report.sheets, await warning(), given);
  report.type("校验说明", "D6", "自己记的一行");
  report.paste("三 依申请公开", "D8", [["0宗"]]);
  await explainWarning(report.sheets, await warning(), { ...given, reason: "=1+1，已核实", who: "李四" });
  expect(await cells("D4:E7")).toEqual([
    [given.reason, "张三"],
    ["", ""],
    ["自己记的一行", ""],
    ["=1+1，已核实", "李四"],
  ]);
  expect(await check()).toMatchObject({ counts: { warning: 0 }, findings: [{ explained: { explanation: { who: "李四" } } }] });
});

test("a reason taken out by hand reopens the warning", async () => {
  report.paste("三 依申请公开", "D8", [["0件"]]);
  await explainWarning(report.sheets, await warning(), given);
  report.type("校验说明", "D4", "");
  expect(await check()).toMatchObject({ counts: { warning: 1 }, findings: [{ explained: { state: "none" } }] });
});

test("an error is not explained away, by the job or by hand in the sheet", async () => {
  report.paste("三 依申请公开", "D8", [["3"]]);
  const [error] = (await check()).findings;
  if (!error) throw new Error("no error");
  await expect(explainWarning(report.sheets, error, given)).rejects.toThrow(RangeError);
  await explainWarning(report.sheets, { ...error, severity: "warning" }, given);
  expect(await check()).toMatchObject({ ready: false, counts: { error: 1 } });
});

test("a lost header of 校验说明 is named, and nothing is written over what stands there", async () => {
  report.paste("三 依申请公开", "D8", [["0件"]]);
  await explainWarning(report.sheets, await warning(), given);
  report.type("校验说明", "D3", "理由");
  const { problems, findings } = await check();
  expect(problems).toMatchObject([{ id: "header:校验说明", message: expect.stringContaining("查出的情况、位置") as string }]);
  await expect(explainWarning(report.sheets, findings[0] as PlacedFinding, given)).rejects.toMatchObject({ code: "missing" });
});
