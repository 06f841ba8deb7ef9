import { sectionEn } from "../../findings";
import type { NarrativePlace } from "../narrativePlace";
import { sectionZh } from "./sectionZh";

/** Where words of 正文 stand: 「正文第一部分」, 「正文第一部分的小标题」. */
export const placeZh = ({ section, inHeading }: NarrativePlace): string => `${sectionZh(section)}${inHeading ? "的小标题" : ""}`;

/** The same in English. */
export const placeEn = ({ section, inHeading }: NarrativePlace): string => `${sectionEn(section)}${inHeading ? " (sub-heading)" : ""}`;
