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
  // In another order of columns, and by the plainer of two heads.
  [
    [
      ["联系人", "类别", "部门", "单位（全称）"],
      ["张三", "县级部门", "县直", "教育局"],
    ],
    [unit("教育局", "县级部门", "张三")],
  ],
  // Side by side.
  [
    [
      ["单位", "联系人", "单位", "联系人"],
      ["教育局", "张三", "石桥镇", "李四"],
      ["财政局", "王五", "", ""],
    ],
    [unit("教育局", "", "张三"), unit("财政局", "", "王五"), unit("石桥镇", "", "李四")],
  ],
  // Under lines that say what they are, numbered, with the heads once more, blank lines, and notes below.
  [
    [["单位"], ["一、县级部门"], ["1.教育局"], [""], ["2.财政局"], ["二、乡镇"], ["单位"], ["3.石桥镇"], ["合计"], ["共 3 家"], ["注：请于1月15日前报送"]],
    [unit("教育局", "县级部门"), unit("财政局", "县级部门"), unit("石桥镇", "乡镇")],
  ],
  [
    [["单位"], ["一、教育局"], ["二、财政局"]],
    [unit("教育局"), unit("财政局")],
  ],
  // Without heads: a title is no unit, and numbers beside the names are none.
  [
    [
      ["清河县2025年度报送单位名单", ""],
      ["1", "教\n育局"],
      ["2", "财政局"],
    ],
    [unit("教育局"), unit("财政局")],
  ],
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
