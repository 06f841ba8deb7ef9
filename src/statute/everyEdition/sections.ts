import type { Section } from "../table";

/**
 * The sections 一 to 五, the same in the editions of 2019 and 2021.
 * Source: 国办公开办函〔2021〕30号. The reports of 2019 and 2020 print the same headings; whether 国办公开办函〔2019〕60号 itself named
 * the five parts of 一 is not established, fuller reports of those years print them. The parts of 五 are those that reports print.
 */
export const commonSections: readonly Section[] = [
  {
    number: "一",
    heading: "一、总体情况",
    content: "narrative",
    parts: [
      { name: "主动公开", heading: "（一）主动公开" },
      { name: "依申请公开", heading: "（二）依申请公开" },
      { name: "政府信息管理", heading: "（三）政府信息管理" },
      { name: "政府信息公开平台建设", heading: "（四）政府信息公开平台建设" },
      { name: "监督保障", heading: "（五）监督保障" },
    ],
  },
  { number: "二", heading: "二、主动公开政府信息情况", variants: ["二、主动公开情况"], content: "proactiveDisclosure" },
  {
    number: "三",
    heading: "三、收到和处理政府信息公开申请情况",
    variants: ["三、政府信息公开申请办理情况", "三、依申请公开政府信息情况"],
    content: "applications",
  },
  {
    number: "四",
    heading: "四、政府信息公开行政复议、行政诉讼情况",
    variants: ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"],
    content: "reviewAndLitigation",
  },
  {
    number: "五",
    heading: "五、存在的主要问题及改进情况",
    variants: [
      "五、政府信息公开工作存在的主要问题及改进情况",
      "五、存在的主要问题及改进措施",
      "五、存在的问题及改进情况",
      "五、存在的问题及改进措施",
      "五、存在问题及改进情况",
      "五、存在问题及改进措施",
    ],
    content: "narrative",
    parts: [
      { name: "存在的主要问题", heading: "（一）存在的主要问题" },
      { name: "改进情况", heading: "（二）改进情况" },
    ],
  },
];
