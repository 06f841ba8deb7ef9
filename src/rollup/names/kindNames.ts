const WHOSE = "(?:各|全部|所有|其他|[省市县区旗]?直属|[省市县区旗](?:直|级|属|政府)?)*";
const KINDS = [
  "乡镇",
  "镇乡",
  "乡",
  "镇",
  "街道",
  "镇街",
  "街镇",
  "镇办",
  "乡办",
  "街办",
  "机关",
  "部门",
  "单位",
  "科室",
  "委办局",
  "园区",
  "区县",
  "县区",
  "学校",
  "医院",
  "企业",
];
const MORE = ["事业单位", "国有企业", "公共企事业单位", "企事业单位", "派出机构", "内设机构", "下属单位"];
const kind = `(?:${[...MORE, ...KINDS].join("|")})`;
const pattern = new RegExp(`^${WHOSE}${kind}(?:[、和及与（(/]*${WHOSE}${kind}[）)]?)*$`, "u");

/** Whether a name is that of a kind of units, and of no unit: 乡镇, 县直部门, 乡镇（街道）. */
export const isKindName = (name: string): boolean => pattern.test(name.replaceAll(/\s/gu, ""));
