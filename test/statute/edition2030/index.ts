import { edition2021 } from "../../../src/statute/edition2021";
import { reviewAndLitigationTable, results } from "../../../src/statute/everyEdition/reviewAndLitigation";
import type { Edition } from "../../../src/statute";
import { applications } from "./applications";
import { sections } from "./sections";

/**
 * An edition that no notice issued: what a new one may bring, as data alone. 三 has a row more and words another row otherwise, 四 counts a result
 * more, a heading is worded otherwise and its part too, the text may be longer.
 */
export const edition2030: Edition = {
  id: 2030,
  notice: "《测试用年度报告格式》（测试函〔2030〕1号）",
  firstYear: 2030,
  tables: edition2021.tables.map((table) =>
    table.id === "applications"
      ? applications
      : table.id === "reviewAndLitigation"
        ? reviewAndLitigationTable([...results.slice(0, -1), ["mediated", "调解结案", "settled by mediation"], ...results.slice(-1)])
        : table,
  ),
  sections,
  requires: { overallParts: true, overallLength: 1200, handlingFee: true },
};
