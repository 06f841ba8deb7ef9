import type { Worded } from "../../language";
import type { ReportModel, ReportSection } from "../model";
import { aboveTable, belowTable, tableName } from "../templateNames";
import { tagKey } from "../tagKey";
import { parseTag, type Tag } from "./tag";

/**
 * A sentence for each text beside a table that a template does not print, as it goes through it nowhere, or prints on the other side of the
 * table: templates may be older than such texts.
 * @param written what stands between the braces of all tags of the template, in their order
 */
export function unprintedParts({ sections }: ReportModel, written: readonly string[]): Worded[] {
  const tags = written.map(parseTag);
  return sections.filter(({ table }) => table).flatMap((section) => [...aboveTold(section, tags), ...belowTold(section, tags)]);
}

function aboveTold({ number, paragraphs }: ReportSection, tags: readonly Tag[]): Worded[] {
  if (paragraphs.every(({ kind }) => kind === "section") || opened(tags, aboveTable(number)) >= 0) return [];
  const all = opened(tags, number);
  if (all < 0) return [unprinted(number, aboveTable(number))];
  const table = tags.findIndex(({ role, key }) => role === "value" && (key === tagKey(tableName(number)) || key.startsWith(tagKey(`${number}.`))));
  return table < 0 || all < table ? [] : [onTheOtherSide(number)];
}

function belowTold({ number, afterTable }: ReportSection, tags: readonly Tag[]): Worded[] {
  const isPrinted = [belowTable(number), number].some((name) => opened(tags, name) >= 0);
  return isPrinted || afterTable.every(({ kind }) => kind === "section") ? [] : [unprinted(`${number}（表后）`, belowTable(number))];
}

/** Where a template begins to go through something; -1 where it does not. */
const opened = (tags: readonly Tag[], name: string): number => tags.findIndex(({ role, key }) => role === "open" && key === tagKey(name));

const unprinted = (part: string, name: string): Worded => ({
  zh: `报告样式里没有 {#${name}}……{/${name}}，正文“${part}”的文字没有印出来。要印，请在样式里加上，再生成一次。`,
  en: `The template has no {#${name}}…{/${name}}, so the text of part “${part}” in 正文 was not printed. To print it, put the tags into the template and generate again.`,
});

const onTheOtherSide = (number: string): Worded => ({
  zh: `报告样式里的 {#${number}} 在${tableName(number)}后面，正文“${number}”的文字印在了表后。要印在表前，请在样式的${tableName(number)}前面加上 {#${aboveTable(number)}}……{/${aboveTable(number)}}，并把 {#${number}} 改成 {#${belowTable(number)}}。`,
  en: `The template has {#${number}} below ${tableName(number)}, so the text of part “${number}” in 正文 was printed below the table. To print it above, put {#${aboveTable(number)}}…{/${aboveTable(number)}} above the table and make {#${number}} {#${belowTable(number)}}.`,
});
