import { tableFigures } from "../../../src/check";
import { edition2021 } from "../../../src/statute";
import { readReport } from "../../../src/workbook";
import { gridSheets } from "../gridSheets";
import { blockOf, richTable } from "./richGrid";

const tables = edition2021.tables.map((table) => richTable(table, new Map(tableFigures(table).map(({ id }) => [id, 1]))));
const stated = async (...titles: readonly (readonly string[])[]) =>
  (await readReport(gridSheets(tables.map((grid, index) => ({ name: `表${index}`, grid: blockOf([...(titles[index] ?? []).map((value) => [{ value }]), ...grid]) }))))).stated;

test.each([
  [{ organ: "清河县石桥镇", year: 2025 }, [["清河县石桥镇2025年主动公开情况统计表"], ["附件2", "2025年度收到和处理申请情况统计表"], ["2025年行政复议诉讼情况"]]],
  [{ organ: "石桥镇人民政府", year: 2024 }, [["2024年度主动公开情况表", "填报单位（盖章）：石桥镇人民政府"]]],
  [{ organ: "石桥镇人民政府", year: undefined }, [["填报单位：石桥镇\u200b人民政府"]]],
  // What tables say otherwise than one another is said by none.
  [{ organ: "", year: undefined }, [["甲镇2025年主动公开情况表"], ["乙镇2024年收到和处理申请情况表"]]],
  [{ organ: "", year: undefined }, [["单位：件"], ["统计表"]]],
])("%j by titles", async (expected, titles) => {
  expect(await stated(...titles)).toEqual(expected);
});

test("基本信息 goes before titles", async () => {
  const sheets = gridSheets([
    { name: "基本信息", grid: blockOf([[{ value: "机关名称" }, { value: "甲镇人民政府" }], [{ value: "年度" }, { value: 2025 }]]) },
    { name: "表", grid: blockOf([[{ value: "乙镇2024年主动公开情况表" }], ...(tables[0] ?? [])]) },
  ]);
  expect((await readReport(sheets)).stated).toEqual({ organ: "甲镇人民政府", year: 2025 });
});
