import fc from "fast-check";
import { NameIndex } from "../../src/rollup/names/nameIndex";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rollUp, type RollupSettings } from "../../src/rollup";
import { runs } from "../runs";
import { reportOf } from "./unitReports";

const organ = "清河县人民政府";
/** Departments, each in the words that people write. */
const MATTERS = [
  ["卫生健康", "卫健"],
  ["教育"],
  ["财政"],
  ["民政"],
  ["住房和城乡建设", "住房城乡建设", "住建"],
  ["人力资源和社会保障", "人力资源社会保障", "人社"],
  ["发展和改革", "发展改革", "发改"],
  ["市场监督管理", "市场监管", "市监"],
  ["文化广电和旅游", "文化和旅游", "文旅"],
  ["自然资源和规划", "自然资源"],
  ["生态环境"],
  ["城市管理", "城管"],
  ["交通运输", "交通"],
  ["农业农村"],
  ["水利"],
  ["林业和草原", "林草"],
  ["应急管理", "应急"],
  ["医疗保障", "医保"],
  ["审计"],
  ["统计"],
  ["信访"],
  ["公安"],
  ["司法"],
  ["商务"],
  ["科学技术", "科技"],
] as const;
const TOWNS = ["城关", "石桥", "柳林", "大石桥", "清河", "新集", "河东", "河西", "三里", "平和"];

const department = fc
  .nat(MATTERS.length - 1)
  .chain((index) =>
    fc
      .tuple(
        fc.constantFrom("清河县", "河北省清河县", "县", "清河", ""),
        fc.constantFrom<string>(...(MATTERS[index] ?? [""])),
        fc.constantFrom("局", "委员会", "委"),
        fc.constantFrom("", "", "", "（本级）", "办公室", "机关"),
      )
      .map(([before, matter, kind, behind]) => ({ organ: `部门${index}`, name: `${before}${matter}${kind}${behind}` })),
  );
const town = fc
  .tuple(fc.constantFrom(...TOWNS), fc.constantFrom("镇", "乡", "街道"), fc.constantFrom("清河县", "河北省清河县", "县", ""), fc.nat(9))
  .map(([place, level, before, form]) => {
    const kinds = level === "街道" ? ["", "办事处", "办"] : ["", "政府", "人民政府", "党政办", "人民政府办公室"];
    return { organ: `${place}${level}`, name: `${before}${place}${level}${kinds[form % kinds.length] ?? ""}` };
  });
const anyName = fc.oneof(department, town);

test("two forms of one name are never both added unasked, and other organs are not accused", () => {
  fc.assert(
    fc.property(anyName, anyName, fc.boolean(), (one, other, isListed) => {
      fc.pre(one.name !== other.name);
      const roster: RollupSettings["roster"] = [one, other].map(({ name }) => ({ name, kind: "", contact: "" }));
      const { added, rows } = rollUp([reportOf(one.name), reportOf(other.name)], { organ, year: 2025, ...(isListed && { roster }) });
      const asked = rows.filter(({ reasons }) => reasons.some(({ kind }) => kind === "twoForms")).map(({ unit }) => unit);
      expect({ asked: asked.length, added: added.length, names: [one.name, other.name] }).toEqual(
        one.organ === other.organ ? { asked: 2, added: 0, names: expect.anything() as unknown } : { asked: 0, added: 2, names: expect.anything() as unknown },
      );
    }),
    { numRuns: runs(20_000, 1_000), endOnFailure: true },
  );
});

test("a form of a name on the list is asked about, with that name", () => {
  fc.assert(
    fc.property(anyName, anyName, (one, other) => {
      fc.pre(one.organ === other.organ && one.name !== other.name);
      const [row] = rollUp([reportOf(one.name)], { organ, year: 2025, roster: [{ name: other.name, kind: "", contact: "" }] }).rows.filter(
        ({ file }) => file !== "",
      );
      expect(row).toMatchObject({ state: "open", reasons: [{ kind: "notListed", near: [{ name: other.name, how: "form" }] }] });
    }),
    { numRuns: runs(20_000, 300), endOnFailure: true },
  );
});

const CASES = "../shared/cases";
(existsSync(CASES) ? test : test.skip)("of the organs of all published reports only a zone and its office are asked (skipped without ../shared)", () => {
  const files = readdirSync(CASES).filter((file) => file.endsWith(".json"));
  const names = [...new Set(files.map((file) => (JSON.parse(readFileSync(`${CASES}/${file}`, "utf8")) as { readonly organ: string }).organ))];
  const index = new NameIndex(names);
  const pairs = names.flatMap((name) => index.near(name).map((other) => [name, other.name]));
  expect(pairs.map((pair) => pair.sort().join(" / "))).toEqual(Array(2).fill("平潭综合实验区管委会办公室 / 平潭综合实验区（区汇总）"));
});
