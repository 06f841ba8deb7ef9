import { editionFigures, readEntry, type Entries } from "../../../src/check";
import { edition2021 } from "../../../src/statute";
import { claimsIn } from "./report";

const figures: Readonly<Record<string, number>> = {
  "disclosure.licences:decisions": 35,
  "disclosure.penalties:decisions": 12,
  "disclosure.coercion:decisions": 2,
  "disclosure.fees:collected": 7730.28,
};
const tables: Entries = new Map([...editionFigures(edition2021).values()].map(({ id, column }) => [id, readEntry(figures[id] ?? 0, column.kind)]));
const at = { heading: "（一）主动公开", tables };

describe("C7: decisions and fees of table 二", () => {
  test.each([
    "全年办理行政许可35件，作出行政处罚决定12件，实施行政强制2件。",
    "作出12件行政处罚决定，办结行政许可案件共35件。",
    "全年收取行政事业性收费7730.28万元。行政事业性收费收入77302800元。",
    "行政事业性收费约7700万元，行政事业性收费0.77亿元。",
    "公开行政许可信息69条，公示行政处罚决定5件，受理行政许可申请90件。",
    "梳理行政许可事项57项，行政许可、行政处罚共47件。",
    "开展行政处罚案卷评查，抽查行政处罚案件3件。",
    "行政许可较上年增加9件，上半年作出行政处罚5件。",
    "市公安局作出行政处罚90件。",
    "未发生行政强制复议，无行政处罚信息公开。",
    "行政处罚决定12件，其中罚款3件、警告9件。",
  ])("%s agrees", (text) => {
    expect(claimsIn(text, at)).toEqual([]);
  });

  test.each([
    ["全年办理行政许可36件。", ["C7 行政许可36件"]],
    ["作出行政处罚决定共计13件，实施行政强制措施2件。", ["C7 行政处罚决定共计13件"]],
    ["作出13件行政处罚决定。", ["C7 13件行政处罚决定"]],
    ["行政强制0件。", ["C7 行政强制0件"]],
    ["全年未作出行政处罚。", ["C7 未作出行政处罚"]],
    ["本年度无行政强制行为，没有实施行政许可。", ["C7 无行政强制行为", "C7 没有实施行政许可"]],
    ["征收行政事业性收费7703.28万元。", ["C7 行政事业性收费7703.28万元"]],
    ["行政事业性收费共收取7730.28元。", ["C7 行政事业性收费共收取7730.28元"]],
  ])("%s", (text, told) => {
    expect(claimsIn(text, at)).toEqual(told);
  });

  test("what is not filled in contradicts nothing", () => {
    expect(claimsIn("行政许可36件，未作出行政处罚，行政事业性收费5元。", { ...at, tables: new Map() })).toEqual([]);
  });
});
