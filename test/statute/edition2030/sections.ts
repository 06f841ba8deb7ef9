import { edition2021 } from "../../../src/statute/edition2021";
import type { Section, SectionPart } from "../../../src/statute";

/** 总体情况 is called otherwise, and must speak of one thing more. */
const parts: readonly SectionPart[] = [{ name: "数据开放", heading: "（六）数据开放", hint: "开放了哪些数据。" }];

export const sections: readonly Section[] = edition2021.sections.map((section) =>
  section.role === "overall" ? { ...section, heading: "一、年度工作概况", known: /(?:年度)?工作概况/u, parts: [...(section.parts ?? []), ...parts] } : section,
);
