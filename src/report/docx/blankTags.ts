import type { Worded } from "../../language";
import { gapReason, gapRemedy } from "../wording/gapSentence";
import { tagKey } from "../tagKey";
import type { Gap } from "../gap";
import type { FoundFaults } from "./foundFaults";
import { parseTag } from "./tag";
import { byKey, type TemplateData, type TemplateValue } from "./templateData";

/** A tag that lacks a value, and how many others of its table lack theirs for the same reason. */
interface BlankTag {
  readonly tag: FoundTag;
  readonly gap: Gap;
  others: number;
}

type FoundTag = NonNullable<ReturnType<FoundFaults["tagAt"]>>;

/**
 * Collects the tags of a template that printed nothing because nothing is filled in, and its conditions that do not hold because
 * nobody can say yet. In lists' items blanks are usual, and in tables those of this year's figures; elsewhere a word is missing
 * that its reader will look for. Of a table's tags that lack the same thing the first is named.
 */
export class BlankTags {
  private readonly values: ReadonlyMap<string, TemplateValue>;
  private readonly gaps: ReadonlyMap<string, Gap>;
  private readonly blank = new Map<string, BlankTag>();

  constructor(
    data: TemplateData,
    gaps: ReadonlyMap<string, Gap>,
    private readonly faults: FoundFaults,
  ) {
    this.values = byKey(data);
    this.gaps = byKey(gaps);
  }

  /** Takes note of a tag, by its offset in an entry's text, that printed nothing. */
  add(entry: string, offset: number): void {
    this.note(entry, this.faults.tagAt(entry, offset));
  }

  /** Takes note of a tag outside the text, such as a watermark's, that printed nothing. */
  addLabel(entry: string, name: string): void {
    this.note(entry, this.faults.labelOf(entry, name));
  }

  private note(entry: string, tag: FoundTag | undefined): void {
    if (tag === undefined || this.values.get(parseTag(tag.name).key) !== "") return;
    const gap = this.gaps.get(tagKey(tag.name)) ?? { kind: "blank", names: [tag.name] };
    if (tag.table !== undefined && gap.kind === "blank") return;
    const key = JSON.stringify(tag.table === undefined ? [tag.name, tag.place] : [entry, tag.table, gap.kind]);
    const known = this.blank.get(key);
    if (known === undefined) this.blank.set(key, { tag, gap, others: 0 });
    else if (tag.table !== undefined) known.others++;
  }

  /** The tags in the order in which they were filled, then the conditions; each sentence once. */
  sentences(): readonly Worded[] {
    const sentences = [...Array.from(this.blank.values(), blankSentence), ...this.undecided()];
    return [...new Map(sentences.map((sentence) => [sentence.zh, sentence])).values()];
  }

  private undecided(): Worded[] {
    return this.faults.tags().flatMap((tag) => {
      const { role, key } = parseTag(tag.name);
      const gap = this.gaps.get(key);
      if (gap === undefined || (role !== "open" && role !== "unless") || typeof this.values.get(key) !== "boolean") return [];
      return [sentenceOf(tag, gap, { zh: "按不成立处理", en: "It was taken not to hold" })];
    });
  }
}

function blankSentence({ tag, gap, others }: BlankTag): Worded {
  const same = { zh: `（这个表格里另有 ${others} 处也是）`, en: ` (and so were ${others} more of this table)` };
  const { zh, en } = others === 0 ? { zh: "", en: "" } : same;
  return sentenceOf(tag, gap, { zh: `印出来是空白${zh}`, en: `It was printed as a blank${en}` });
}

function sentenceOf({ name, place }: Pick<FoundTag, "name" | "place">, gap: Gap, done: Worded): Worded {
  const [reason, remedy] = [gapReason(gap, `{${name}}`), gapRemedy(gap)];
  return {
    zh: `模板${place.zh}：{${name}} ${reason.zh}${done.zh}，请${remedy.zh}后重新生成。`,
    en: `Template, ${place.en}: {${name}} ${reason.en} ${remedy.en} and generate again. ${done.en}.`,
  };
}
