import { tableFigures } from "../../../src/figures";
import { edition2021 } from "../../../src/statute";
import { readReport } from "../../../src/workbook";
import { gridSheets } from "../gridSheets";
import { blockOf, richTable } from "./richGrid";

const applications = edition2021.tables[1];
if (!applications) throw new Error("no table 三");
const grid = blockOf(richTable(applications, new Map(tableFigures(applications).map(({ id }, index) => [id, index % 9]))));
const header = grid.slice(0, 3);

test.each([11, 15, 16, 20])(
  "表三 that goes on in a second sheet below its header, cut at row %d: its rows there are told once, and none is to be filled in",
  async (cut) => {
    const { problems } = await readReport(
      gridSheets([
        { name: "依申请", grid: grid.slice(0, cut) },
        { name: "依申请（续）", grid: [...header, ...grid.slice(cut)] },
      ]),
    );
    const own = problems.filter(({ kind }) => kind !== "missing");
    expect(own).toMatchObject([{ kind: "undecided", what: "elsewhere", table: "表三" }]);
  },
);
