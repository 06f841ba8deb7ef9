import { applicationsTable, commonOutcomes, outcome, outcomeGroup } from "../../../src/statute/everyEdition/applications";
import { withheldReasons } from "../../../src/statute/everyEdition/outcomeReasons";
import type { Row, Table } from "../../../src/statute";

/** （三）不予公开 with a ninth reason. */
const withheld = outcomeGroup("withheld", "（三）不予公开", "不予公开", "withheld", [
  ...withheldReasons,
  { id: "personalInformation", label: "属于个人敏感信息", gloss: "sensitive personal information", short: ["个人敏感信息"] },
]);

const before: readonly Row[] = commonOutcomes.flatMap((row) => {
  if (row.role !== "withheld") return [row];
  return row.reason === withheld[0]?.reason ? withheld : [];
});

const table = applicationsTable([outcome("otherwise", "其他处理", "（六）其他情形", "handled otherwise")], before);

/** 「四、转入下年度继续办理」 is what the form of 2021 calls 「四、结转下年度继续办理」. */
export const applications: Table = {
  ...table,
  blocks: table.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) => (row.role === "carriedOut" ? { ...row, path: ["四、转入下年度继续办理"], short: ["转入下年度"] } : row)),
  })),
};
