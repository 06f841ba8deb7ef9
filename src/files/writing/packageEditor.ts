import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, strToU8 } from "fflate";
import { cutRows, partKey, relationshipsPart, targetPart, wholeMarkup, XlsxError } from "../../xlsx";
import { RowTexts } from "./rowTexts";
import { addChild, childrenOf, markupOf, rootOf } from "./xmlTree";
import { zipPieces, zipWhole } from "./zipPieces";

const CONTENT_TYPES = "[Content_Types].xml";

/** Letters of what is held as a tree of a part that is changed. */
const LIMIT = 8 * 2 ** 20;
/** Of larger sheets the rows stay texts until something is written into them: a tree takes a hundred times its text. */
const CUT_FROM = 2 ** 16;

/** What a part is, and which part leads to it. */
export interface PartKind {
  readonly contentType: string;
  /** The last word of the relationship's type ("worksheet"). */
  readonly type: string;
  /** The part that it is related from. */
  readonly from: string;
}

/** A part as a tree, and how it read when it was parsed. */
interface Parsed {
  readonly tree: Document;
  readonly markup: string;
  /** Of a large sheet: its rows, which are no elements of the tree, but texts with marks in the places of these. */
  readonly texts: RowTexts;
}

/** The parts of a package while they are being changed. What is not changed stays as it is, byte by byte. */
export class PackageEditor {
  private readonly parts = new Map<string, { readonly name: string; readonly content: Uint8Array }>();
  private readonly trees = new Map<string, Parsed>();
  private readonly rows = new Map<string, () => Iterable<string>>();

  constructor(parts: Iterable<readonly [string, Uint8Array]>) {
    for (const [name, content] of parts) this.parts.set(partKey(name), { name, content });
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  get names(): string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  /**
   * A part as a tree; what is changed in it is changed in the package.
   * @throws XlsxError where it is missing, damaged or larger than what is changed in a tree
   */
  tree(name: string): Document {
    return this.parsed(name).tree;
  }

  /** The rows of a sheet's part that are texts, and not in its tree. */
  textsOf(name: string): RowTexts {
    return this.parsed(name).texts;
  }

  private parsed(name: string): Parsed {
    const key = partKey(name);
    const parsed = this.trees.get(key) ?? parse(name, this.parts.get(key)?.content);
    this.trees.set(key, parsed);
    return parsed;
  }

  /** Whether a word stands in a part anywhere. */
  mentions(name: string, word: string): boolean {
    const key = partKey(name);
    const content = this.parts.get(key)?.content;
    return this.trees.has(key) || (content !== undefined && wholeMarkup(name, content).includes(word));
  }

  /** The root element of a part. */
  root(name: string): Element {
    return rootOf(this.tree(name));
  }

  /** Adds a part, and the relationship that leads to it, whose id is given back. */
  add(name: string, xml: string, { contentType, type, from }: PartKind): string {
    this.parts.set(partKey(name), { name, content: strToU8(xml) });
    addChild(this.root(CONTENT_TYPES), "Override", { PartName: `/${name}`, ContentType: contentType });
    const relationships = this.root(relationshipsPart(from));
    const all = childrenOf(relationships, "Relationship");
    const used = all.map((one) => one.getAttribute("Id"));
    // Not "rId1": a damaged file may ask for that one where it has it not.
    const id = firstFree(
      (number) => `nianbao${number}`,
      (one) => used.includes(one),
    );
    // The strict form of the format has another beginning than the transitional one.
    const base =
      all
        .map((one) => one.getAttribute("Type") ?? "")
        .find((one) => one.endsWith("/worksheet"))
        ?.slice(0, -"worksheet".length) ?? "";
    addChild(relationships, "Relationship", { Id: id, Type: base + type, Target: `/${name}` });
    return id;
  }

  /** Takes the parts away to which relationships of this kind lead. */
  removeRelated(from: string, type: string): void {
    for (const one of childrenOf(this.root(relationshipsPart(from)), "Relationship")) {
      if (!(one.getAttribute("Type") ?? "").endsWith(`/${type}`)) continue;
      const name = partKey(targetPart(from, one.getAttribute("Target") ?? ""));
      this.parts.delete(name);
      one.parentNode?.removeChild(one);
      for (const declared of childrenOf(this.root(CONTENT_TYPES), "Override")) {
        if (partKey(targetPart("", declared.getAttribute("PartName") ?? "")) === name) declared.parentNode?.removeChild(declared);
      }
    }
  }

  /** The first of the names for 1, 2, 3 … that no part has. */
  freeName(nameOf: (number: number) => string): string {
    return firstFree(nameOf, (name) => this.has(name));
  }

  /** The parts with all changes. */
  contents(): (readonly [string, Uint8Array])[] {
    return [...this.parts].map(([key, { name, content }]) => {
      const parsed = this.trees.get(key);
      const markup = parsed && wholeMarkupOf(parsed.tree);
      return [name, parsed === undefined || markup === undefined || markup === parsed.markup ? content : strToU8(parsed.texts.putBack(markup))];
    });
  }

  /** Adds rows behind all others of a sheet's part, whose pieces are asked for when the package is made. */
  addRows(name: string, pieces: () => Iterable<string>): void {
    this.rows.set(partKey(name), pieces);
  }

  /** The package with all changes. */
  zip(): Uint8Array {
    const contents = this.contents();
    if (this.rows.size === 0) return zipWhole(contents);
    return zipPieces(contents.map(([name, content]) => [name, piecesOf(content, this.rows.get(partKey(name)))] as const));
  }
}

const END_OF_ROWS = "</sheetData>";

function* piecesOf(content: Uint8Array, rows?: () => Iterable<string>): Generator<Uint8Array> {
  if (!rows) {
    yield content;
    return;
  }
  const markup = strFromU8(content);
  const end = markup.lastIndexOf(END_OF_ROWS);
  yield strToU8(markup.slice(0, end));
  for (const piece of rows()) yield strToU8(piece);
  yield strToU8(markup.slice(end));
}

function parse(name: string, content: Uint8Array | undefined): Parsed {
  if (!content) throw new XlsxError("damaged", [name]);
  // What the parser only warns of and mends its own way (an attribute without a value) is damage too: a reader may see another cell in it.
  const onError = (_level: string, message: string): void => {
    throw new SyntaxError(message);
  };
  try {
    const whole = wholeMarkup(name, content);
    const cut = whole.length > CUT_FROM ? cutRows(whole) : undefined;
    const { markup, rows } = cut ?? { markup: whole, rows: [] };
    if (markup.length > LIMIT) throw new XlsxError("tooLarge", [name, LIMIT / 2 ** 20]);
    const tree = new DOMParser({ onError, locator: false }).parseFromString(markup, "text/xml");
    return { tree, markup: wholeMarkupOf(tree), texts: new RowTexts(rows) };
  } catch (cause) {
    throw cause instanceof XlsxError ? cause : new XlsxError("damaged", [name], { cause });
  }
}

/** Written in UTF-8 whatever it was before. */
const wholeMarkupOf = (tree: Document): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${markupOf(rootOf(tree))}`;

function firstFree(nameOf: (number: number) => string, isUsed: (name: string) => boolean): string {
  for (let number = 1; ; number++) if (!isUsed(nameOf(number))) return nameOf(number);
}
