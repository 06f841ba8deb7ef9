import type { Worded } from "../../language";
import type { TemplateUse } from "../docx/templateUse";

/** What a template does not take from the workbook, a sentence each; none where it takes all that a report must have. */
export function templateUseSentences({ takesNothing, lacks, partly }: TemplateUse): Worded[] {
  if (takesNothing) {
    return [
      {
        zh: "这个模板里没有标签（如 {机关名称}、{表二}），表里的数和正文都不会填进去，印出来的还是模板里原来的字。请照着内置的模板加上标签。",
        en: "This template has no tags (such as {机关名称} or {表二}): neither figures nor texts of the workbook are filled in, and it prints its own words as they stand. Put tags in, as the built-in template has them.",
      },
    ];
  }
  const names = lacks.map((table) => `表${table}`);
  const tags = names.map((name) => `{${name}}`);
  const lacking: Worded[] =
    lacks.length === 0
      ? []
      : [
          {
            zh: `模板里没有${names.join("、")}，报告里不会有${lacks.length === 1 ? "这张表" : "这几张表"}。请在模板里各用单独一段写上 ${tags.join("、")}。`,
            en: `The template lacks ${names.map((name) => `“${name}”`).join(", ")}, so the report will be without. Write ${tags.join(", ")} into the template, each in a paragraph of its own.`,
          },
        ];
  const partial = partly.map(({ table, missing }) => ({
    zh: `模板的表${table}里有 ${missing.length} 格没有标签（如 {${missing[0]}}），这些格印的是模板里原来的字。请补上标签，或整张表改用 {表${table}}。`,
    en: `In the template, ${missing.length} cells of “表${table}” have no tag (such as {${missing[0]}}) and print what the template says. Add them, or write {表${table}} in place of the table.`,
  }));
  return [...lacking, ...partial];
}
