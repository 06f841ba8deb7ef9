import { checkOrganKind } from "../../src/checks/organKind/check";

const found = (name: string, kind: string) => checkOrganKind({ name, kind, cell: { sheet: "基本信息", address: "B4" } });

test.each([
  ["某县金岭镇人民政府", "县级政府"],
  ["某县金岭镇人民政府", "街道"],
  ["某市白云街道办事处", "乡镇"],
  ["某县人民政府", "乡镇"],
  ["某市人民政府", "县级部门"],
  ["某省人民政府", "市级政府"],
  ["某县财政局", "县级政府"],
  ["某省财政厅", "市级部门"],
  ["某区人民政府", "街道"],
  ["某县石门乡", "县级政府"],
])("%s as %s is doubted", (name, kind) => {
  expect(found(name, kind)).toMatchObject([{ id: "A10", check: "A10", severity: "warning", evidence: { name, chosen: kind } }]);
});

test.each([
  ["某县金岭镇人民政府", "乡镇"],
  ["某县金岭 镇人民政府", "乡镇"],
  ["某县金岭镇人民政府", ""],
  ["某市白云街道", "街道"],
  ["某市人民政府", "市级政府"],
  ["某市人民政府", "县级政府"],
  ["上海市人民政府", "省级政府"],
  ["某新区人民政府", "县级政府"],
  ["某自治区人民政府", "省级政府"],
  ["某县财政局", "县级部门"],
  ["某市财政局", "市级部门"],
  ["某市财政局", "县级部门"],
  ["某市人民政府办公室", "市级部门"],
  ["某综合实验区管理委员会", "市级政府"],
  ["国家某某局", "国务院部门"],
  ["某自治州人民政府", "市级政府"],
  ["某县城镇管理局", "县级部门"],
  ["", "乡镇"],
])("%s as %j is not", (name, kind) => {
  expect(found(name, kind)).toEqual([]);
});
