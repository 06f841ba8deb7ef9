import { INTRODUCTION } from "../statute";

/** The names that only a Word template uses: the title, the loops over the parts' paragraphs, and what a paragraph is. */
export const templateNames = {
  title: "标题",
  brokenTitle: "标题分行",
  signature: "落款",
  introduction: INTRODUCTION,
  heading: "小标题",
  text: "正文",
} as const;

/** The name of a table by its section's number: 「表二」. */
export const tableName = (section: string): string => `表${section}`;

/** The names of the paragraphs above and below a section's table: 「二.表前」, 「二.表后」. */
export const aboveTable = (section: string): string => `${section}.表前`;
export const belowTable = (section: string): string => `${section}.表后`;
