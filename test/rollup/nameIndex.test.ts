import { NameIndex } from "../../src/rollup/names/nameIndex";

const index = new NameIndex(["清河县教育局", "清河县石桥镇人民政府", "清河县第一小学", "河东镇人民政府"]);

test.each(["清河县教育局", "清河县 教育局", "清河县教育局　"])("%j is that very name, however it is written", (name) => {
  expect(index.exact(name)).toBe("清河县教育局");
});

test.each([
  ["教育局", [{ name: "清河县教育局", how: "form" }]],
  ["河北省清河县教育局", [{ name: "清河县教育局", how: "form" }]],
  ["石桥镇", [{ name: "清河县石桥镇人民政府", how: "form" }]],
  ["清河县石桥镇", [{ name: "清河县石桥镇人民政府", how: "form" }]],
  ["清河县教育具", [{ name: "清河县教育局", how: "letter" }]],
  ["清河县教局", [{ name: "清河县教育局", how: "letter" }]],
  ["清河县教育育局", [{ name: "清河县教育局", how: "letter" }]],
  ["清河县第二小学", []],
  ["河西镇人民政府", []],
  ["清河县教育体育局", []],
  ["清河县民政局", []],
  ["", []],
])("%j may mean %j", (name, near) => {
  expect(index.near(name)).toEqual(near);
});

test("ten thousand names are held against one another at once", () => {
  const names = Array.from({ length: 10_000 }, (_, number) => `清河县石桥镇第${number}居民委员会`);
  const many = new NameIndex(names);
  expect(names.filter((name) => many.exact(name) === name)).toHaveLength(10_000);
  expect(names.flatMap((name) => many.near(name)).filter(({ how }) => how === "form")).toEqual([]);
});
