import { mkdirSync, readFileSync } from "node:fs";
import { openFileSheets } from "../../../src/files";
import { readReport } from "../../../src/workbook";
import { roster, sixtyUnits, type Received } from "../../rollup/sixtyUnits";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";

const folder = testFolder();
let received: Received;
let output: string;

beforeAll(async () => {
  received = await sixtyUnits();
  mkdirSync(folder.at("报送"));
  for (const { name, bytes } of received.files) folder.write(`报送/${name}`, bytes);
  const list = folder.write("名单.csv", ["单位", ...roster].join("\n"));
  output = folder.at("汇总.xlsx");
  await nianbao(["rollup", folder.at("报送"), "-o", output, "--organ", received.organ, "--year", String(received.year), "--units", list]);
}, 120_000);

async function stated(bytes: Uint8Array): Promise<Record<string, number>> {
  const { entries } = await readReport(await openFileSheets(bytes));
  return Object.fromEntries([...entries].flatMap(([id, entry]) => (entry.state === "number" ? [[id, entry.value]] : [])));
}

/** Plain addition, in hundredths as money has them. */
function added(): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const figures of received.sound.values()) for (const [id, value] of figures) sums[id] = (sums[id] ?? 0) + Math.round(value * 100);
  return Object.fromEntries(Object.entries(sums).map(([id, sum]) => [id, sum / 100]));
}

async function unitStates(): Promise<(readonly [unit: string, file: string, state: string])[]> {
  const { blocks } = await (await openFileSheets(readFileSync(output))).read([{ sheet: "汇总单位", address: "B4:G64" }]);
  return (blocks[0] ?? []).map((cells) => [String(cells[0]?.value), String(cells[3]?.value).split("/").at(-1) ?? "", String(cells[5]?.value)]);
}

test("every unit of sixty, and every file, is accounted for by name", async () => {
  const states = await unitStates();
  const of = (state: string) => states.filter(([, , one]) => one === state);
  expect(new Set(states.map(([unit]) => unit))).toEqual(new Set(roster));
  expect(new Set(states.flatMap(([, file]) => (file === "" ? [] : [file])))).toEqual(new Set(received.files.map(({ name }) => name)));
  expect(of("已汇总").map(([unit]) => unit)).toEqual([...received.sound.keys()]);
  expect(of("退回").map(([unit]) => unit)).toEqual(received.returned);
  expect(of("未报").map(([unit]) => unit)).toEqual(received.missing);
  expect(of("读不出").map(([, file]) => file)).toEqual(received.unread);
  expect(of("重复").map(([, file]) => file)).toEqual(received.files.map(({ name }) => name).filter((name) => name.includes("补报")));
});

test("the sums are those of plain addition", async () => {
  expect(await stated(readFileSync(output))).toEqual(added());
});
