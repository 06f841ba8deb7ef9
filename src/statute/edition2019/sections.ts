import { commonSections, otherMatters } from "../everyEdition/sections";
import type { Section } from "../table";

/**
 * The six sections of the report.
 * Source: the headings that reports of 2019 and 2020 print. 六 has no parts: the duty to report 收取信息处理费 (国办函〔2020〕109号)
 * came with the edition of 2021.
 */
export const sections: readonly Section[] = [...commonSections, otherMatters];
