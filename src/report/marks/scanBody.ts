/** The text of one text element, where it stands in the XML. */
export interface Stretch {
  /** How many characters of text are before it. */
  readonly offset: number;
  readonly length: number;
  /** Index of its first character in the XML. */
  readonly at: number;
  /** Index behind the name in its opening tag, where an attribute can be added. */
  readonly nameEnd: number;
  readonly keepsSpace: boolean;
  /** The `w:rPr` of its run as written; absent where the run cannot be divided here (in text boxes, formulas, ruby). */
  readonly look: string | undefined;
  readonly paragraph: Paragraph;
}

/** A paragraph that stands in no other: where its content begins behind its properties, and where it ends, as indexes in the XML. */
export interface Paragraph {
  start: number;
  end: number;
}

const TOKENS = /<(\/?)([^\s<>/!?]+)([^<>]*?)(\/?)>|[^<]+/gu;
const TEXT_ELEMENTS: ReadonlySet<string> = new Set(["w:t", "a:t", "m:t"]);

interface OpenElement {
  readonly name: string;
  readonly attributes: string;
  /** Index of its opening tag. */
  readonly at: number;
  /** Of a run: its `w:rPr` as written. */
  look: string;
}

/** Reads the XML of a document's body once; offsets of text count as docxtemplater's do. */
export class BodyScan {
  readonly stretches: Stretch[] = [];
  readonly paragraphs: Paragraph[] = [];
  private readonly open: OpenElement[] = [];
  private offset = 0;

  constructor(private readonly xml: string) {
    for (const { 0: token, 1: closing, 2: name, 3: attributes = "", 4: slash, index } of xml.matchAll(TOKENS)) {
      const end = index + token.length;
      if (name === undefined) {
        this.text(index, token.length);
      } else if (closing === "/") {
        this.close(index, end);
      } else {
        this.begin({ name, attributes, at: index, look: "" }, end, slash === "/");
      }
    }
  }

  private text(at: number, length: number): void {
    const element = this.open.at(-1);
    const paragraph = this.paragraphs.at(-1);
    if (element === undefined || paragraph === undefined || !TEXT_ELEMENTS.has(element.name)) return;
    const around = this.open.slice(this.outermost()).map(({ name }) => name);
    const isPlain = around.slice(-2).join(" ") === "w:r w:t" && around.filter((name) => name === "w:p" || name === "w:r").length === 2;
    const nameEnd = element.at + 1 + element.name.length;
    const keepsSpace = element.attributes.includes("xml:space");
    this.stretches.push({ offset: this.offset, length, at, nameEnd, keepsSpace, look: isPlain ? this.open.at(-2)?.look : undefined, paragraph });
    this.offset += length;
  }

  private begin(element: OpenElement, end: number, isEmptyTag: boolean): void {
    if (element.name === "w:p" && this.outermost() === -1) this.paragraphs.push({ start: end, end });
    this.open.push(element);
    if (isEmptyTag) this.close(end, end);
  }

  private close(at: number, end: number): void {
    const element = this.open.pop();
    const paragraph = this.paragraphs.at(-1);
    if (element === undefined || paragraph === undefined) return;
    const parent = this.open.at(-1);
    const isOwn = parent?.name === "w:p" && this.outermost() === this.open.length - 1;
    if (element.name === "w:p" && this.outermost() === -1) paragraph.end = at;
    if (element.name === "w:pPr" && isOwn) paragraph.start = end;
    if (element.name === "w:rPr" && parent?.name === "w:r") parent.look = this.xml.slice(element.at, end);
  }

  private outermost(): number {
    return this.open.findIndex(({ name }) => name === "w:p");
  }
}
