import type { Element } from "@xmldom/xmldom";
import { childOf, childrenOf, isOn, valueOf } from "./xml";

/** The styles of a document (word/styles.xml). */
export class StyleChain {
  private readonly styles: ReadonlyMap<string, Element>;
  private readonly usual: string | undefined;

  constructor(private readonly root: Element | undefined) {
    const all = root ? childrenOf(root, "style") : [];
    this.styles = new Map(all.map((style) => [valueOf(style, "styleId") ?? "", style]));
    this.usual = valueOf(all.find((style) => valueOf(style, "type") === "paragraph" && ["1", "true", "on"].includes(valueOf(style, "default") ?? "")), "styleId");
  }

  /** A style and those that it is based on, the nearest first. */
  of(id: string | undefined): Element[] {
    const chain: Element[] = [];
    for (let next = id; next !== undefined; next = valueOf(childOf(chain.at(-1), "basedOn"))) {
      const style = this.styles.get(next);
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
    }
    return chain;
  }

  /** The styles of a paragraph. */
  ofParagraph(paragraph: Element): Element[] {
    return this.of(valueOf(childOf(paragraph, "pPr", "pStyle")) ?? this.usual);
  }

  /** Whether a run is hidden: what it says itself, else what its styles say together, else what holds for the document. */
  hides(run: Element, paragraph: Element | undefined): boolean {
    const own = isOn(childOf(run, "rPr", "vanish"));
    if (own !== undefined) return own;
    const [letters, around] = [this.of(valueOf(childOf(run, "rPr", "rStyle"))), paragraph ? this.ofParagraph(paragraph) : []].map(vanishOf);
    if (letters === undefined && around === undefined) return isOn(childOf(this.root, "docDefaults", "rPrDefault", "rPr", "vanish")) === true;
    // Of a style of letters within a style of paragraphs the one takes back what the other says.
    return (letters ?? false) !== (around ?? false);
  }
}

const vanishOf = (chain: readonly Element[]): boolean | undefined =>
  chain.map((style) => isOn(childOf(style, "rPr", "vanish"))).find((one) => one !== undefined);
