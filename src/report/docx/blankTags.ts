import { gapReason, gapRemedy } from "../gapSentence";
import { tagKey } from "../tagKey";
import type { Gap } from "../tagWords";
import type { Findings } from "./findings";
import { parseTag } from "./tag";
import { byKey, type TemplateData, type TemplateValue } from "./templateData";

/**
 * Collects the tags of a template that printed nothing because nothing is filled in, and its conditions that do not hold because
 * nobody can say yet. In tables, and in lists' items, blanks are usual; in a sentence a word is missing that its reader will look for.
 */
export class BlankTags {
  private readonly values: ReadonlyMap<string, TemplateValue>;
  private readonly gaps: ReadonlyMap<string, Gap>;
  private readonly found = new Set<string>();

  constructor(
    data: TemplateData,
    gaps: ReadonlyMap<string, Gap>,
    private readonly findings: Findings,
  ) {
    this.values = byKey(data);
    this.gaps = byKey(gaps);
  }

  /** Takes note of a tag, by its offset in an entry's text, that printed nothing. */
  add(entry: string, offset: number): void {
    const tag = this.findings.tagAt(entry, offset);
    if (tag === undefined || tag.table !== undefined || this.values.get(parseTag(tag.name).key) !== "") return;
    const { name, place } = tag;
    const gap = this.gaps.get(tagKey(name)) ?? { kind: "blank", names: [name] };
    this.found.add(`模板${place}：{${name}} ${gapReason(gap, `{${name}}`)}印出来是空白，请${gapRemedy(gap)}后重新生成。`);
  }

  /** A Chinese sentence each: the tags in the order in which they were filled, then the conditions. */
  sentences(): readonly string[] {
    return [...new Set([...this.found, ...this.undecided()])];
  }

  private undecided(): string[] {
    return this.findings.tags().flatMap(({ name, place }) => {
      const { role, key } = parseTag(name);
      const gap = this.gaps.get(key);
      if (gap === undefined || (role !== "open" && role !== "unless") || typeof this.values.get(key) !== "boolean") return [];
      return [`模板${place}：{${name}} ${gapReason(gap, `{${name}}`)}按不成立处理，请${gapRemedy(gap)}后重新生成。`];
    });
  }
}
