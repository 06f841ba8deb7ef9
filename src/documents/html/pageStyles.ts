import { isSetOffBySheet } from "./setOff";

/** A rule that sets text off: the element that it is for, and the classes that it asks of elements around this. */
interface StyleRule {
  readonly name: string;
  readonly classes: readonly string[];
  readonly around: readonly string[];
}

/** An element as rules ask for it. */
export interface StyledElement {
  readonly name: string;
  readonly classes: readonly string[];
}

/** More rules of this kind has no page; the ones behind them are not asked. */
const MOST_RULES = 2_000;
const COMPOUND = /^([a-z][\w-]*)?((?:\.[\w-]+)*)$/iu;

/** What the page's own sheets of styles set off from the text around it, as far as they say it by classes; a sheet counts for what comes behind it. */
export class PageStyles {
  private readonly rules: StyleRule[] = [];

  /** Adds the rules of a sheet; those that ask for more than names and classes are none that text in a figure has. */
  add(sheet: string): void {
    for (const part of withoutRemarks(sheet).split("}")) {
      const brace = part.lastIndexOf("{");
      if (brace === -1) continue;
      if (!isSetOffBySheet(part.slice(brace + 1))) continue;
      for (const selector of (part.slice(0, brace).split(/[{;]/u).at(-1) ?? "").split(",")) this.addRule(selector);
    }
  }

  private addRule(selector: string): void {
    const compounds = selector
      .trim()
      .split(/[\s>]+/u)
      .map((compound) => COMPOUND.exec(compound));
    const last = compounds.at(-1);
    if (!last || compounds.includes(null) || this.rules.length >= MOST_RULES) return;
    const around = compounds.slice(0, -1).flatMap((compound) => classesOf(compound?.[2], "."));
    const classes = classesOf(last[2], ".");
    if (classes.length + around.length > 0) this.rules.push({ name: last[1]?.toLowerCase() ?? "", classes, around });
  }

  /**
   * Whether the page sets text in an element off from the text around it.
   * @param open the elements around it
   */
  setsOff({ name, classes }: StyledElement, open: readonly StyledElement[]): boolean {
    return this.rules.some(
      (rule) =>
        (rule.name === "" || rule.name === name) &&
        rule.classes.every((one) => classes.includes(one)) &&
        rule.around.every((one) => open.some((element) => element.classes.includes(one))),
    );
  }
}

/** A sheet without its remarks and the marks by which old readers pass over it. */
const withoutRemarks = (sheet: string): string =>
  sheet
    .replace(/<!--|-->/gu, " ")
    .split("/*")
    .map((part, index) => (index === 0 ? part : part.split("*/").slice(1).join("*/")))
    .join(" ");

/** The names in a list of classes. */
export const classesOf = (list: string | undefined, between: string | RegExp = /\s+/u): readonly string[] =>
  (list ?? "").split(between).filter((name) => name !== "");
