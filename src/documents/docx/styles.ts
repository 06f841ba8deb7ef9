import type { XmlReader } from "../../ooxml";
import { isWhite } from "../html/ink";
import { eachChild, isOn, own, ownNumber } from "./children";

/** What a run says of its looks, as far as it matters for what a person reads; absent where it says nothing. */
export interface RunLooks {
  readonly hidden?: boolean;
  readonly struck?: boolean;
  /** Above or below the line. */
  readonly raised?: boolean;
  /** So small, or so white, that nobody sees it; and whether it has a ground on which white is seen. */
  readonly tiny?: boolean;
  readonly pale?: boolean;
  readonly ground?: boolean;
  readonly style?: string;
}

/** What a paragraph says of itself. */
export interface ParagraphLooks {
  readonly style?: string;
  /** As `Paragraph.level`. */
  readonly level?: number;
  /** Of the list that it is an item of; "0" takes it out of one. */
  readonly list?: string;
  readonly listLevel?: number;
  /** Whether it has a ground on which white is seen. */
  readonly ground?: boolean;
  /** Whether its end was deleted, so that the next one goes on with it. */
  readonly endDeleted?: boolean;
}

interface Style {
  readonly basedOn?: string;
  readonly run: RunLooks;
  readonly paragraph: ParagraphLooks;
}

/** The styles of a document, each with what it has from those that it stands on. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  /** The style of paragraphs that name none. */
  private plain: string | undefined;

  constructor(reader: XmlReader | undefined) {
    if (!reader || reader.next() !== "start") return;
    eachChild(reader, (name) => {
      if (name !== "style") return;
      const id = own(reader, "styleId") ?? "";
      if (own(reader, "type") === "paragraph" && /^(?:1|true|on)$/u.test(own(reader, "default") ?? "")) this.plain ??= id;
      this.styles.set(id, readStyle(reader));
    });
  }

  /** The looks of a run, with those of its style and of its paragraph's. */
  run(looks: RunLooks, paragraph: string | undefined): RunLooks {
    const chains = [...this.chain(looks.style), ...this.chain(paragraph ?? this.plain)].map(({ run }) => run);
    return Object.assign({}, ...[...chains].reverse(), looks) as RunLooks;
  }

  /** What a paragraph is, with what it has from its style. */
  paragraph(looks: ParagraphLooks): ParagraphLooks {
    const chain = this.chain(looks.style ?? this.plain).map(({ paragraph }) => paragraph);
    return Object.assign({}, ...[...chain].reverse(), looks) as ParagraphLooks;
  }

  private chain(id: string | undefined): Style[] {
    const found = new Set<Style>();
    for (let style = this.styles.get(id ?? ""); style && !found.has(style); style = this.styles.get(style.basedOn ?? "")) found.add(style);
    return [...found];
  }
}

function readStyle(reader: XmlReader): Style {
  const style: { basedOn?: string; run: RunLooks; paragraph: ParagraphLooks; level?: number } = { run: {}, paragraph: {} };
  eachChild(reader, (name) => {
    const value = own(reader, "val") ?? "";
    if (name === "basedOn") style.basedOn = value;
    else if (name === "name") style.level = levelOfName(value);
    else if (name === "rPr") style.run = readRunLooks(reader);
    else if (name === "pPr") style.paragraph = readParagraphLooks(reader);
  });
  const { level, paragraph, ...others } = style;
  return { ...others, paragraph: { ...(level !== undefined && { level }), ...paragraph } };
}

/** The title is the one heading of the first level, so that Word's own headings begin at the second. */
function levelOfName(name: string): number | undefined {
  if (/^(?:title|标题)$/iu.test(name)) return 1;
  const digit = /^(?:heading|标题)\s*([1-9])$/iu.exec(name)?.[1];
  return digit === undefined ? undefined : Number(digit) + 1;
}

/** Reads the properties of a run. */
export function readRunLooks(reader: XmlReader): RunLooks {
  const looks: { -readonly [Key in keyof RunLooks]: RunLooks[Key] } = {};
  eachChild(reader, (name) => {
    const value = own(reader, "val");
    if (name === "vanish") looks.hidden = isOn(reader);
    else if (name === "strike" || name === "dstrike") looks.struck = isOn(reader);
    else if (name === "vertAlign") looks.raised = value === "superscript" || value === "subscript";
    else if (name === "position" && (ownNumber(reader, "val") ?? 0) !== 0) looks.raised = true;
    else if (name === "sz") looks.tiny = (ownNumber(reader, "val") ?? READABLE) < READABLE;
    else if (name === "color") looks.pale = isWhite(value) === true;
    else if (name === "shd") looks.ground = isGround(reader);
    else if (name === "highlight") looks.ground = value !== "none" && value !== "white";
    else if (name === "rStyle" && value !== undefined) looks.style = value;
  });
  return looks;
}

/** Smaller characters, in half points, are there for nobody to read. */
const READABLE = 5;

/** Whether a shading is a ground on which white is seen. */
export const isGround = (reader: XmlReader): boolean => {
  const fill = own(reader, "fill");
  return fill !== undefined && fill !== "auto" && isWhite(fill) !== true;
};

/** Reads the properties of a paragraph. */
export function readParagraphLooks(reader: XmlReader): ParagraphLooks {
  const looks: { -readonly [Key in keyof ParagraphLooks]: ParagraphLooks[Key] } = {};
  eachChild(reader, (name) => {
    const value = own(reader, "val");
    if (name === "pStyle" && value !== undefined) looks.style = value;
    else if (name === "shd") looks.ground = isGround(reader);
    else if (name === "outlineLvl") {
      const level = ownNumber(reader, "val");
      if (level !== undefined && level < BODY_TEXT) looks.level = level + 2;
    } else if (name === "numPr")
      eachChild(reader, (part) => {
        const said = own(reader, "val");
        if (part === "numId" && said !== undefined) looks.list = said;
        else if (part === "ilvl") looks.listLevel = ownNumber(reader, "val") ?? 0;
      });
    else if (name === "rPr")
      eachChild(reader, (part) => {
        if (part === "del" || part === "moveFrom") looks.endDeleted = true;
      });
  });
  return looks;
}

/** The outline level of what is no heading. */
const BODY_TEXT = 9;
