import { INTRODUCTION } from "../../statute";

/** A section of the text: 「正文第六部分」. */
export const sectionZh = (section: string): string => (section === INTRODUCTION ? INTRODUCTION : `正文第${section}部分`);
