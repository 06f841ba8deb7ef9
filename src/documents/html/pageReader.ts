import type { Region } from "../document";
import { DocumentError } from "../documentError";
import type { UnnumberedBlock } from "../numbered";
import { countedUp, isOtherNumber } from "./countedUp";
import { blocks, control, isHeadingOfControl, levelOf, looksOf, raised, regions, rowGroups, struck, unread } from "./elements";
import { inkOf } from "./ink";
import { LineText } from "./lineText";
import { OpenTable } from "./openTable";
import { classesOf, PageStyles } from "./pageStyles";
import { isSetOff } from "./setOff";

/** An element that is open, and what ends with it. */
interface OpenElement {
  readonly name: string;
  readonly classes: readonly string[];
  /** Whether nobody reads what is in it, or sees it. */
  readonly unread: boolean;
  readonly unseen: boolean;
  /** Whether it is what a person clicks on, or in that. */
  readonly isControl: boolean;
  readonly marked: boolean;
  /** Whether text in it is of no size, or white; and whether it has a ground on which white is seen. */
  readonly isTiny: boolean;
  readonly isPale: boolean;
  readonly hasGround: boolean;
  /** Whether its text is set off from the text around it: raised, or so that nobody sees it. */
  readonly isSetOff: boolean;
  /** Whether it leads to another place of the page, as the number of a note does. */
  readonly isInPageLink: boolean;
  /** The number that a script is to put in the place of its text. */
  readonly countsTo: string | undefined;
  readonly level: number | undefined;
  readonly region: Region;
  /** How many parts and tables are around it, itself among them. */
  readonly depth: { readonly regions: number; readonly tables: number };
}

/**
 * Puts the blocks of a page together from its tags and texts as they come. Tables are followed by their own tags and not by the elements around
 * these: an element that was never closed moves no cell.
 */
export class PageReader {
  title = "";
  private readonly open: OpenElement[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly body: UnnumberedBlock[] = [];
  private readonly line = new LineText();
  private readonly styles = new PageStyles();
  private inTitle = false;
  /** The sheet of styles that is being read. */
  private sheet = "";
  private controlWords = "";

  openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    const around = this.open.at(-1) ?? outermost;
    if (name === "title" && this.title === "") this.inTitle = true;
    const classes = classesOf(attributes["class"]);
    const element = openElement(name, classes, attributes, this.setsOff(name, classes, attributes), around);
    if (!element.unread && blocks.has(name)) this.endLine(around.level);
    this.open.push(element);
    if (this.open.length > DEEPEST_ELEMENT) throw new DocumentError("tooDeep");
    if (element.unread) return;
    if (name === "img") this.tables.at(-1)?.addPicture();
    if (name === "table") this.tables.push(new OpenTable(element.region));
    this.openTablePart(name, attributes, around.level);
    if (element.marked && !around.marked) this.line.add("［");
  }

  /** Whether an element in a cell's line of text is set off from it; parts of the page and cells are set as a whole, and so is what stands in them. Outside of cells it does not matter. */
  private setsOff(name: string, classes: readonly string[], attributes: Readonly<Record<string, string>>): boolean {
    if (!this.isInCell || blocks.has(name) || rowGroups.has(name) || isCell(name) || name === "tr") return false;
    const isTurned = name === "bdo" && attributes["dir"]?.toLowerCase() === "rtl";
    return isTurned || isSetOff(attributes["style"]) || this.styles.setsOff({ name, classes }, this.open);
  }

  private get isInCell(): boolean {
    return this.tables.at(-1)?.cell !== undefined;
  }

  private openTablePart(name: string, attributes: Readonly<Record<string, string>>, level: number | undefined): void {
    const table = this.tables.at(-1);
    if (!table || !(rowGroups.has(name) || name === "tr" || isCell(name))) return;
    this.endLine(level);
    if (rowGroups.has(name)) table.beginGroup();
    else if (name === "tr") table.beginRow();
    else table.beginCell(attributes);
  }

  text(text: string): void {
    if (this.inTitle) this.title += text;
    const {
      name,
      unread: isUnread,
      unseen,
      isControl,
      marked,
      isTiny,
      isPale,
      hasGround,
      isSetOff: isOff,
      isInPageLink,
      countsTo,
    } = this.open.at(-1) ?? outermost;
    if (name === "style") this.sheet += text;
    if (isUnread || unseen) return;
    if (isControl) {
      this.controlWords += text;
      return;
    }
    const isNumberOfNote = isInPageLink && /^\s*\d{1,3}\s*$/u.test(text) && this.line.endsInDigit;
    const isFaint = isTiny || (isPale && !hasGround) || (isOff && this.isInCell) || isNumberOfNote || (countsTo !== undefined && isOtherNumber(text, countsTo));
    // A digit that nobody sees is no part of the figure beside it, nor is the number of a note, or what only holds the place of a figure.
    this.line.add(isFaint && !marked && /\p{N}/u.test(text) ? `［${text.trim()}］` : text);
  }

  closeTag(name: string): void {
    if (name === "caption") this.endLine(undefined);
    const element = this.open.pop();
    if (name === "title") this.inTitle = false;
    if (name === "style") {
      this.styles.add(this.sheet);
      this.sheet = "";
    }
    if (element === undefined || element.unread) return;
    const around = this.open.at(-1) ?? outermost;
    if (element.isControl && !around.isControl) this.endControl(around.level);
    if (element.marked && !around.marked) this.line.add("］");
    if (blocks.has(name)) this.endLine(element.level);
    const table = this.tables.at(-1);
    if (!table) return;
    if (isCell(name) || name === "tr" || rowGroups.has(name)) {
      this.endLine(element.level);
      if (isCell(name)) table.endCell();
      else if (name === "tr") table.endRow();
      else table.endGroup();
    } else if (name === "table") this.endTable();
  }

  /** The blocks of the page, once it has ended. */
  end(): readonly UnnumberedBlock[] {
    this.endLine(undefined);
    while (this.tables.length > 0) this.endTable();
    return this.body;
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (table) this.target.push(...table.end());
  }

  /** The words of a control are a line where they head what it opens, and nothing else. */
  private endControl(level: number | undefined): void {
    const words = this.controlWords;
    this.controlWords = "";
    if (!isHeadingOfControl(words)) return;
    this.endLine(level);
    this.line.add(words);
    this.endLine(level);
  }

  private endLine(level: number | undefined): void {
    const text = this.line.take();
    if (text === "") return;
    const within = this.open.at(-1)?.region ?? outermost.region;
    const isCaption = this.open.some(({ name }) => name === "caption");
    this.target.push({ kind: "paragraph", text, within, ...(level !== undefined && { level }), ...(isCaption && { isCaption }) });
  }

  /** Where blocks go: into the open cell; what stands in a table beside its cells goes before it, as browsers show it. */
  private get target(): UnnumberedBlock[] {
    for (const table of [...this.tables].reverse()) if (table.cell) return table.cell;
    return this.body;
  }
}

/** Parts of a page stand no deeper in one another: what does counts to the part around it. Tables that do are not read. */
const DEEPEST = { regions: 100, tables: 30 };
/** A page whose elements stand deeper in one another is none that anybody wrote, and takes the parser its square. */
const DEEPEST_ELEMENT = 3_000;

const outermost: OpenElement = {
  name: "",
  classes: [],
  isSetOff: false,
  isInPageLink: false,
  countsTo: undefined,
  unread: false,
  unseen: false,
  isControl: false,
  marked: false,
  isTiny: false,
  isPale: false,
  hasGround: false,
  level: undefined,
  region: {},
  depth: { regions: 0, tables: 0 },
};

const isCell = (name: string): boolean => name === "td" || name === "th";

function openElement(
  name: string,
  classes: readonly string[],
  attributes: Readonly<Record<string, string>>,
  setOff: boolean,
  around: OpenElement,
): OpenElement {
  const tables = around.depth.tables + (name === "table" ? 1 : 0);
  const isRegion = (regions.has(name) || isCell(name)) && around.depth.regions < DEEPEST.regions;
  const { gone, unseen, struck: isStruck } = looksOf(attributes);
  const ink = inkOf(attributes);
  return {
    name,
    classes,
    unread: around.unread || gone || unread.has(name) || tables > DEEPEST.tables,
    unseen: around.unseen || unseen,
    isControl: around.isControl || name === control,
    marked: around.marked || isStruck || struck.has(name) || raised.has(name),
    isSetOff: setOff || (!isCell(name) && around.isSetOff),
    isInPageLink: name === "a" ? /#./u.test(attributes["href"] ?? "") : !isCell(name) && around.isInPageLink,
    countsTo: countedUp(attributes) ?? (isCell(name) ? undefined : around.countsTo),
    // What is said of the parts around a cell is mostly said otherwise by a sheet of styles for the cell itself.
    isTiny: ink.isTiny ?? (!isCell(name) && around.isTiny),
    isPale: ink.isPale ?? (!isCell(name) && around.isPale),
    hasGround: around.hasGround || ink.hasGround === true,
    level: levelOf(name) ?? around.level,
    region: isRegion ? { within: around.region } : around.region,
    depth: { regions: around.depth.regions + (isRegion ? 1 : 0), tables },
  };
}
