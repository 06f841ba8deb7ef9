import type { Element } from "@xmldom/xmldom";
import { numberText } from "./numberFormat";
import type { StyleChain } from "./styleChain";
import { childOf, childrenOf, isOn, valueOf } from "./xml";

/** One level of a list. */
interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** Numbers are digits whatever the formats of the levels are. */
  readonly legal: boolean;
  /** Whether the number is printed at all. */
  readonly hidden: boolean;
}

/** The number of a paragraph. */
export interface ListNumber {
  /** The list's id, its level from 0 and the number itself. */
  readonly list: string;
  readonly level: number;
  readonly value: number;
  /** 「一、」 */
  readonly text: string;
  readonly isBullet: boolean;
}

const LEVELS = 9;

/** Counts the numbers of a document's lists (word/numbering.xml), paragraph by paragraph. */
export class Numbering {
  private readonly abstracts: ReadonlyMap<string, Element>;
  private readonly lists: ReadonlyMap<string, Element>;
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(
    root: Element | undefined,
    private readonly styles: StyleChain,
  ) {
    this.abstracts = new Map((root ? childrenOf(root, "abstractNum") : []).map((one) => [valueOf(one, "abstractNumId") ?? "", one]));
    this.lists = new Map((root ? childrenOf(root, "num") : []).map((one) => [valueOf(one, "numId") ?? "", one]));
  }

  /** The next number of the list that a paragraph belongs to; `undefined` where it belongs to none. */
  next(paragraph: Element): ListNumber | undefined {
    const said = [childOf(paragraph, "pPr"), ...this.styles.ofParagraph(paragraph).map((style) => childOf(style, "pPr"))];
    const list = said.map((properties) => valueOf(childOf(properties, "numPr", "numId"))).find((id) => id !== undefined);
    const num = list === undefined ? undefined : this.lists.get(list);
    const abstract = num && this.abstractOf(num);
    if (list === undefined || num === undefined || abstract === undefined) return undefined;
    const level = Math.min(LEVELS - 1, Number(said.map((properties) => valueOf(childOf(properties, "numPr", "ilvl"))).find((one) => one !== undefined) ?? this.levelOfStyle(abstract, paragraph)));
    const counts = this.countsOf(abstract);
    if (!this.begun.has(`${list} ${level}`)) {
      this.begun.add(`${list} ${level}`);
      const restart = valueOf(childOf(overrideOf(num, level), "startOverride"));
      if (restart !== undefined) counts[level] = Number(restart) - 1;
    }
    const own = levelOf(num, abstract, level);
    const value = (counts[level] ?? own.start - 1) + 1;
    counts[level] = value;
    counts.fill(undefined, level + 1);
    const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const other = levelOf(num, abstract, index);
      return numberText(own.legal ? "decimal" : other.format, counts[index] ?? other.start);
    });
    return { list, level, value, text: own.hidden ? "" : text, isBullet: own.format === "bullet" };
  }

  /** The definition of a list, by the style that it is linked to where it only names one. */
  private abstractOf(num: Element): Element | undefined {
    const abstract = this.abstracts.get(valueOf(childOf(num, "abstractNumId")) ?? "");
    const linked = valueOf(childOf(abstract, "numStyleLink"));
    const other = linked === undefined ? undefined : this.lists.get(valueOf(childOf(this.styles.of(linked)[0], "pPr", "numPr", "numId")) ?? "");
    return other ? (this.abstracts.get(valueOf(childOf(other, "abstractNumId")) ?? "") ?? abstract) : abstract;
  }

  private levelOfStyle(abstract: Element, paragraph: Element): string {
    const ids = this.styles.ofParagraph(paragraph).map((style) => valueOf(style, "styleId"));
    return valueOf(childrenOf(abstract, "lvl").find((level) => ids.includes(valueOf(childOf(level, "pStyle")))), "ilvl") ?? "0";
  }

  private countsOf(abstract: Element): (number | undefined)[] {
    const id = valueOf(abstract, "abstractNumId") ?? "";
    const counts = this.counts.get(id) ?? Array<number | undefined>(LEVELS).fill(undefined);
    this.counts.set(id, counts);
    return counts;
  }
}

const overrideOf = (num: Element, level: number): Element | undefined => childrenOf(num, "lvlOverride").find((one) => valueOf(one, "ilvl") === String(level));

function levelOf(num: Element, abstract: Element, level: number): Level {
  const found = childOf(overrideOf(num, level), "lvl") ?? childrenOf(abstract, "lvl").find((one) => valueOf(one, "ilvl") === String(level));
  return {
    format: valueOf(childOf(found, "numFmt")) ?? "decimal",
    text: valueOf(childOf(found, "lvlText")) ?? "",
    start: Number(valueOf(childOf(found, "start")) ?? 0),
    legal: isOn(childOf(found, "isLgl")) === true,
    hidden: isOn(childOf(found, "rPr", "vanish")) === true,
  };
}
