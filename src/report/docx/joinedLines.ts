import type { Worded } from "../../language";
import type { FoundFaults } from "./foundFaults";

/** Collects the tags whose value has several paragraphs and that stand where no paragraph can end, so that its paragraphs were printed as lines of one. */
export class JoinedLines {
  private readonly told = new Map<string, Worded>();

  constructor(private readonly faults: FoundFaults) {}

  /** Takes note of a tag by its offset in an entry's text. */
  add(entry: string, offset: number): void {
    const tag = this.faults.tagAt(entry, offset);
    if (tag) this.told.set(`${entry} ${offset}`, sentenceOf(tag.name, tag.place));
  }

  /** A sentence for each, in the order in which they were filled. */
  sentences(): Worded[] {
    return [...this.told.values()];
  }
}

const sentenceOf = (name: string, place: Worded): Worded => ({
  zh: `模板${place.zh}：{${name}} 的内容有几段，标签却在超链接、内容控件、修订标记里，或所在的段落带分节符，不能分段，印成了一段里的几行。要分段，请把标签移到普通段落，再生成一次。`,
  en: `Template, ${place.en}: {${name}} has several paragraphs, and the tag stands in a hyperlink, content control or tracked change, or in a paragraph with a section break, which cannot be divided; they were printed as lines of one paragraph. To have paragraphs, move the tag to a plain paragraph and generate again.`,
});
