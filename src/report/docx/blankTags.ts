import type { Findings } from "./findings";
import { parseTag } from "./tag";
import { byKey, type TemplateData, type TemplateValue } from "./templateData";

/**
 * Collects the tags of a template that printed nothing because nothing is filled in. In tables, and in lists' items, blanks are
 * usual; in a sentence a word is missing that its reader will look for.
 */
export class BlankTags {
  private readonly values: ReadonlyMap<string, TemplateValue>;
  private readonly found = new Set<string>();

  constructor(
    data: TemplateData,
    private readonly findings: Findings,
  ) {
    this.values = byKey(data);
  }

  /** Takes note of a tag, by its offset in an entry's text, that printed nothing. */
  add(entry: string, offset: number): void {
    const tag = this.findings.tagAt(entry, offset);
    if (tag === undefined || tag.table !== undefined || this.values.get(parseTag(tag.name).key) !== "") return;
    this.found.add(`模板${tag.place}：{${tag.name}} 还没有填数值，印出来是空白，请填好后重新生成。`);
  }

  /** A Chinese sentence each, in the order of the document. */
  sentences(): readonly string[] {
    return [...this.found];
  }
}
