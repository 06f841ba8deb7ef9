import type { ReportModel, ReportParagraph } from "../model";
import { aboveTable, belowTable } from "../templateNames";
import { tagKey } from "../tagKey";
import type { Worded } from "../wording/worded";
import { parseTag } from "./tag";

/**
 * A sentence for each text beside a table that a template does not print, as it goes through it nowhere: templates may be older
 * than such texts.
 * @param tags what stands between the braces of all tags of the template
 */
export function unprintedParts({ sections }: ReportModel, tags: readonly string[]): Worded[] {
  const opened = new Set(tags.map(parseTag).filter(({ role }) => role === "open").map(({ key }) => key));
  const told = (paragraphs: readonly ReportParagraph[], part: string, name: string, section: string): Worded[] =>
    paragraphs.every(({ kind }) => kind === "section") || [name, section].some((one) => opened.has(tagKey(one)))
      ? []
      : [{
          zh: `报告样式里没有 {#${name}}……{/${name}}，正文“${part}”的文字没有印出来。要印，请在样式里加上，再生成一次。`,
          en: `The template has no {#${name}}…{/${name}}, so the text of part “${part}” in 正文 was not printed. To print it, put the tags into the template and generate again.`,
        }];
  return sections.flatMap(({ number, table, paragraphs, afterTable }) =>
    table ? [...told(paragraphs, number, aboveTable(number), number), ...told(afterTable, `${number}（表后）`, belowTable(number), number)] : [],
  );
}
