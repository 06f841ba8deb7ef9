import { commonSections, otherMatters } from "../everyEdition/sections";
import type { Section } from "../table";

/**
 * The six sections of the report.
 * Source: 国办公开办函〔2021〕30号; the parts of 六 are those that published reports print, of which
 * 收取信息处理费情况 must be reported (国办函〔2020〕109号).
 */
export const sections: readonly Section[] = [
  ...commonSections,
  {
    ...otherMatters,
    parts: [
      { name: "收取信息处理费情况", heading: "（一）收取信息处理费情况", hint: "必须报告，可写 {句.信息处理费}。" },
      { name: "其他事项", heading: "（二）其他需要报告的事项", hint: "没有的写“无其他需要报告的事项”。" },
    ],
  },
];
