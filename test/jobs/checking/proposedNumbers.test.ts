import { checkWorkbook } from "../../../src/jobs";
import { openReport, zeros } from "../openReport";

const TABLE = "三 依申请公开";

/** Every number that the pane offers for each cell, by a button. */
async function offers(cells: Readonly<Record<string, string>>): Promise<Record<string, number[]>> {
  const report = await openReport();
  report.paste(TABLE, "D6", zeros(25, 7));
  for (const [address, text] of Object.entries(cells)) report.paste(TABLE, address, [[text]]);
  const { findings, faults } = await checkWorkbook(report.sheets, "zh-CN");
  const shown = faults.flatMap(({ verdict, suspects }) => (verdict === "decided" ? suspects.slice(0, 1) : []));
  const all = [
    ...shown.flatMap(({ changes }) => changes.map(({ cell, to }) => [cell.address, to] as const)),
    ...findings.flatMap(({ cells }) => cells.flatMap(({ address, offer }) => (offer !== undefined ? [[address, offer] as const] : []))),
    ...findings.flatMap((finding) => finding.cells.flatMap(({ address, determined }) => (determined === undefined ? [] : [[address, determined] as const]))),
  ];
  return Object.fromEntries(
    [...new Set(all.map(([address]) => address))].map((address) => [address, [...new Set(all.flatMap(([other, to]) => (other === address ? [to] : [])))]]),
  );
}

test("a text that reads for certain is offered as its number", async () => {
  expect(await offers({ D6: "5件", J6: "5", D8: "5", J8: "5", D29: "5", J29: "5" })).toEqual({ D6: [5] });
});

test("where broken sums say another number for the cell, that one is the only one offered", async () => {
  const said = await offers({ D6: "15件", J6: "5", D8: "5", J8: "5", D29: "5", J29: "5" });
  expect(said.D6).toEqual([5]);
});
