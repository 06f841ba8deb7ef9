import Ajv2020 from "ajv/dist/2020";
import { readFileSync } from "node:fs";
import { editions } from "../../src/statute";
import { readCases } from "../cases/readCase";
import { throughFile } from "./throughFile";

const validate = new Ajv2020({ allowUnionTypes: true, strictTypes: true }).compile(JSON.parse(readFileSync("schemas/report.schema.json", "utf8")) as object);

const smallest = {
  organ: "某镇",
  year: 2025,
  format: "2021",
  table2: null,
  table3: null,
  table4: null,
  narrative: { 总体情况: null, 存在问题: null, 其他: null },
};

test("the schema names every edition of the form", () => {
  const named = editions.filter(({ id }) => validate({ ...smallest, format: String(id) }));
  expect(named).toEqual(editions);
});

test("the schema accepts a report without figures, and refuses what is none", () => {
  expect(validate(smallest)).toBe(true);
  expect(validate({ ...smallest, organ: "", year: null })).toBe(true);
  for (const wrong of [
    { organ: null },
    { organ: "某".repeat(1_001) },
    { title: 1 },
    { year: "2025" },
    { year: 25 },
    { format: "2020" },
    { extra: 1 },
    { table2: { 规章: { 本年制发件数: true } } },
    { table3: [] },
    { table4: { labels: [] } },
    { narrative: { 总体情况: 1 } },
    { namedFigures: [{ name: "", value: 1, unit: "" }] },
    { namedFigures: [{ name: "走访", value: "甲".repeat(1_001), unit: "" }] },
    { namedFigures: Array(181).fill({ name: "走访", value: 1, unit: "" }) },
  ]) {
    expect([wrong, validate({ ...smallest, ...wrong })]).toEqual([wrong, false]);
  }
  expect(validate([])).toBe(false);
});

test.each(readCases().map((report) => [report.id, report] as const))("accepts %s, and what comes back of it", async (_, report) => {
  expect([validate(report), validate.errors]).toEqual([true, null]);
  expect([validate(await throughFile(report)), validate.errors]).toEqual([true, null]);
});
