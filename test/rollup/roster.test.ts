import { readRoster } from "../../src/rollup";

const unit = (name: string, kind = "", contact = "") => ({ name, kind, contact });

test.each([
  [
    [
      ["单位", "类别", "联系人"],
      ["教育局", "县级部门", "张三"],
      ["石桥镇", "乡镇", ""],
    ],
    [unit("教育局", "县级部门", "张三"), unit("石桥镇", "乡镇")],
  ],
  [[["2025年度报送名单"], [], ["序号", "单位名称", "联系电话"], ["1", "教育局", "123"], ["2", "", ""], ["", "合计", ""]], [unit("教育局", "", "123")]],
  [
    [["教育局"], ["石桥镇"], [""]],
    [unit("教育局"), unit("石桥镇")],
  ],
  [[["机关名称"], [" 教育局 "]], [unit("教育局")]],
])("%j", (rows, units) => {
  expect(readRoster(rows)).toEqual({ units });
});

test.each([
  [[]],
  [
    [
      ["姓名", "电话"],
      ["张三", "123"],
    ],
  ],
  [[["单位", "类别"]]],
  [[["单位"], ["1"], ["2"]]],
])("%j names nobody", (rows) => {
  expect(readRoster(rows)).toEqual({ fault: "noNames" });
});

test("a unit that stands twice is named, however it is written", () => {
  expect(readRoster([["单位"], ["教育局"], ["教 育 局"], ["石桥镇"]])).toEqual({ fault: "twice", names: ["教 育 局"] });
});
