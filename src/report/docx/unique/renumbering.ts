/** Tracked changes, by their elements. */
const CHANGES = "ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|(?:r|p|sect|tbl|tblPrEx|tc|tr)PrChange|tblGridChange";

/** Ids of one kind: where they stand in the XML, with what is before and behind them. */
const KINDS: readonly RegExp[] = [
  new RegExp(`(<w:(?:${CHANGES})\\s[^<>]*?w:id=")([^"]*)(")`, "gu"),
  /(<wp:docPr\s(?:[^<>]*?\s)?id=")([^"]*)(")/gu,
  /(<w:id\s[^<>]*?w:val=")([^"]*)(")/gu,
];

const PARAGRAPH = /<w:(?:p|tr)\s[^<>]*?\sw14:paraId="([^"]*)"[^<>]*>|<w:(?:p|tr)\s+w14:paraId="([^"]*)"[^<>]*>/gu;

/** Gives the ids of tracked changes, drawings, content controls and paragraphs that stand twice new numbers, beyond those in use. */
export class Renumbering {
  private readonly kinds: { readonly pattern: RegExp; readonly used: Set<string>; next: number }[];
  private readonly paragraphs = new Set<string>();

  constructor(stories: readonly string[]) {
    this.kinds = KINDS.map((pattern) => {
      const numbers = stories.flatMap((xml) => Array.from(xml.matchAll(pattern), ([, , id]) => Number(id))).filter(Number.isSafeInteger);
      return { pattern, used: new Set<string>(), next: numbers.reduce((most, number) => Math.max(most, number), 0) + 1 };
    });
  }

  apply(xml: string): string {
    const numbered = this.kinds.reduce((story, kind) => {
      return story.replace(kind.pattern, (written, before: string, id: string, behind: string) => {
        if (!kind.used.has(id)) {
          kind.used.add(id);
          return written;
        }
        return `${before}${kind.next++}${behind}`;
      });
    }, xml);
    // Word gives a paragraph without such an id one of its own.
    return numbered.replace(PARAGRAPH, (written, later?: string, first?: string) => {
      const id = later ?? first ?? "";
      if (!this.paragraphs.has(id)) {
        this.paragraphs.add(id);
        return written;
      }
      return written.replace(/\sw14:(?:paraId|textId)="[^"]*"/gu, "");
    });
  }
}
