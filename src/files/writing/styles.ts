import type { Element } from "@xmldom/xmldom";
import type { StandardFont } from "./planTerms";
import { adopt, childOf, childrenOf, ensureChild, isSet } from "./xmlTree";

/** What a styles part holds, in the order of its schema. */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

/** Built-in number formats: General, and text. */
const GENERAL = "0";
const TEXT = "49";
/** The first number of a format that a workbook defines itself. */
const FIRST_OWN = 164;

/** The looks of a workbook's cells: a cell's attribute `s` is the place of its look in a list. */
export class Styles {
  constructor(private readonly root: Element) {}

  /** The font that cells have which say nothing, and widths of columns are measured in. */
  get standardFont(): StandardFont {
    const [font] = this.entries("fonts");
    const valueOf = (name: string): string | null | undefined => font && childOf(font, name)?.getAttribute("val");
    return { name: valueOf("name") ?? "Calibri", size: Number(valueOf("sz") ?? 11) };
  }

  /** Whether a look keeps what is typed as a text. */
  isText(look: string | null): boolean {
    const format = this.look(look)?.getAttribute("numFmtId") ?? GENERAL;
    return format === TEXT || this.entries("numFmts").some((one) => one.getAttribute("numFmtId") === format && one.getAttribute("formatCode") === "@");
  }

  /** Whether a cell of this look may be changed in a protected sheet. */
  isUnlocked(look: string | null): boolean {
    const found = this.look(look);
    const protection = found && childOf(found, "protection");
    return protection?.hasAttribute("locked") === true && !isSet(protection, "locked");
  }

  /** The place of the same look with the number format General. */
  general(look: string | null): string {
    return this.variant(look, { numFmtId: GENERAL });
  }

  /** The place of the same look with the mark by which a text stays one when a person edits it: the apostrophe of Excel. */
  quoted(look: string | null): string {
    return this.variant(look, { quotePrefix: "1" });
  }

  /** The place of the same look without that mark, under which a formula would become a text when a person edits it. */
  unquoted(look: string | null): string | null {
    const found = this.look(look);
    return found && isSet(found, "quotePrefix") ? this.variant(look, { quotePrefix: "0" }) : look;
  }

  /** Adds the looks of another workbook behind the own ones. */
  append(other: Styles): { readonly look: (other: string) => string; readonly difference: (other: string) => string } {
    const [fonts, fills, borders] = (["fonts", "fills", "borders"] as const).map((list) => this.appendList(list, other));
    const formats = this.appendFormats(other);
    const looks = this.entries("cellXfs").length;
    for (const source of other.entries("cellXfs")) {
      const look = this.add("cellXfs", source);
      shift(look, "fontId", fonts ?? 0);
      shift(look, "fillId", fills ?? 0);
      shift(look, "borderId", borders ?? 0);
      look.setAttribute("numFmtId", formats.get(look.getAttribute("numFmtId") ?? "") ?? look.getAttribute("numFmtId") ?? GENERAL);
    }
    return { look: (one) => String(Number(one) + looks), difference: this.appendDifferences(other) };
  }

  /** Adds the looks of conditional formats of another workbook behind the own ones. */
  appendDifferences(other: Styles): (other: string) => string {
    const before = this.appendList("dxfs", other);
    return (one) => String(Number(one) + before);
  }

  /** @returns how many stood there before */
  private appendList(list: string, other: Styles): number {
    const before = this.entries(list).length;
    for (const entry of other.entries(list)) this.add(list, entry);
    return before;
  }

  /** @returns their new numbers by the old ones */
  private appendFormats(other: Styles): ReadonlyMap<string, string> {
    const used = this.entries("numFmts").map((one) => Number(one.getAttribute("numFmtId")));
    let next = Math.max(FIRST_OWN - 1, ...used) + 1;
    return new Map(
      other.entries("numFmts").map((format) => {
        const number = String(next++);
        this.add("numFmts", format).setAttribute("numFmtId", number);
        return [format.getAttribute("numFmtId") ?? "", number];
      }),
    );
  }

  private variant(look: string | null, change: Readonly<Record<string, string>>): string {
    const looks = this.entries("cellXfs");
    const wanted = { ...attributesOf(this.look(look)), ...change };
    const children = innerOf(this.look(look));
    const found = looks.findIndex((one) => innerOf(one) === children && sameAttributes(attributesOf(one), wanted));
    if (found >= 0) return String(found);
    const source = this.look(look) ?? looks[0];
    if (!source) return look ?? "0";
    const added = this.add("cellXfs", source);
    for (const [name, value] of Object.entries(wanted)) added.setAttribute(name, value);
    return String(looks.length);
  }

  private look(look: string | null): Element | undefined {
    return this.entries("cellXfs")[Number(look ?? 0)];
  }

  private entries(list: string): Element[] {
    const parent = childOf(this.root, list);
    return parent ? childrenOf(parent, list === "cellXfs" ? "xf" : list.slice(0, -1)) : [];
  }

  private add(list: string, source: Element): Element {
    const parent = ensureChild(this.root, list, order);
    const added = adopt(parent, source);
    parent.setAttribute("count", String(this.entries(list).length));
    return added;
  }
}

function shift(look: Element, attribute: string, by: number): void {
  look.setAttribute(attribute, String(Number(look.getAttribute(attribute) ?? 0) + by));
}

const attributesOf = (element: Element | undefined): Record<string, string> =>
  Object.fromEntries(Array.from(element?.attributes ?? [], ({ name, value }) => [name, value]));

const sameAttributes = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean =>
  Object.keys(one).length === Object.keys(other).length && Object.entries(one).every(([name, value]) => other[name] === value);

const innerOf = (element: Element | undefined): string => Array.from(element?.childNodes ?? [], String).join("");
