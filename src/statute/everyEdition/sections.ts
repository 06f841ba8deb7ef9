import type { Section } from "../table";
import { overallParts } from "./overallParts";

/**
 * The sections 一 to 五, the same in the editions of 2019 and 2021.
 * Source: 国办公开办函〔2021〕30号. The reports of 2019 and 2020 print the same headings; whether 国办公开办函〔2019〕60号 itself named
 * the five parts of 一 is not established, fuller reports of those years print them. The parts of 五 are those that reports print.
 */
export const commonSections: readonly Section[] = [
  {
    number: "一",
    heading: "一、总体情况",
    known: /总体(?:工作)?情况/u,
    content: "narrative",
    role: "overall",
    parts: overallParts,
  },
  {
    number: "二",
    heading: "二、主动公开政府信息情况",
    variants: ["二、主动公开情况"],
    known: /主动公开政府信息(?:的)?情况/u,
    content: "proactiveDisclosure",
  },
  {
    number: "三",
    heading: "三、收到和处理政府信息公开申请情况",
    variants: ["三、政府信息公开申请办理情况", "三、依申请公开政府信息情况"],
    known: /(?:收到和处理|处理)政府信息公开申请/u,
    content: "applications",
  },
  {
    number: "四",
    heading: "四、政府信息公开行政复议、行政诉讼情况",
    variants: ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"],
    known: /行政复议(?:和|、|及).{0,6}行政诉讼/u,
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
    known: /(?:问题|不足).{0,8}(?:改进|整改|措施|打算)/u,
    content: "narrative",
    role: "problems",
    parts: [
      { name: "存在的主要问题", heading: "（一）存在的主要问题", hint: "写具体问题，不与往年雷同。" },
      { name: "改进情况", heading: "（二）改进情况", hint: "写改进措施和上年问题的整改结果。" },
    ],
  },
];

/** 六, in which editions differ by its parts. */
export const otherMatters = {
  number: "六",
  heading: "六、其他需要报告的事项",
  known: /其他(?:需要|应当|需)?(?:报告|说明)的?(?:事项|情况)/u,
  content: "narrative",
  role: "others",
} as const satisfies Section;
