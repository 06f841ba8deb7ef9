import type { XmlReader } from "../../ooxml";
import type { Region } from "../document";
import { tableBlocks } from "../html/tableGrid";
import type { UnnumberedBlock } from "../numbered";
import { eachChild, isOn, own, ownNumber, textWithin } from "./children";
import { Fields } from "./fields";
import type { Lists } from "./lists";
import { ParagraphText } from "./paragraphText";
import { isGround, readParagraphLooks, readRunLooks, type ParagraphLooks, type Styles } from "./styles";
import { pageRows, type WordCell, type WordRow } from "./wordTable";

/** Where blocks go: the body, or a cell. */
interface Target {
  readonly blocks: UnnumberedBlock[];
  readonly isCell: boolean;
  /** Whether it has a ground on which white is seen. */
  hasGround: boolean;
  picture: boolean;
  /** The words of a paragraph whose end was deleted. */
  carried: ParagraphText | undefined;
}

/** A paragraph while it is read. */
interface OpenParagraph {
  readonly text: ParagraphText;
  looks: ParagraphLooks;
  number: string;
}

/** What stands around something and is no more than a wrapper: fields, controls, what was inserted or moved here, links. */
const wrappers = new Set("sdtContent sdt ins moveTo hyperlink smartTag fldSimple customXml bdo dir rubyBase oMathPara".split(" "));

/** Puts the blocks of a Word document together, as it reads once tracked changes are accepted, with the numbers that Word counts. */
export class BodyReader {
  private readonly fields = new Fields();
  private readonly within: Region = {};

  constructor(
    private readonly reader: XmlReader,
    private readonly styles: Styles,
    private readonly lists: Lists,
  ) {}

  /** @throws SyntaxError where the document is damaged */
  read(): readonly UnnumberedBlock[] {
    const body: Target = { blocks: [], isCell: false, hasGround: false, picture: false, carried: undefined };
    if (this.reader.next() !== "start" || this.reader.name !== "document") throw new SyntaxError("No document");
    eachChild(this.reader, (name) => {
      if (name === "body") this.readBlocks(body);
    });
    return body.blocks;
  }

  private readBlocks(target: Target): void {
    eachChild(this.reader, (name) => {
      if (name === "p") this.readParagraph(target);
      else if (name === "tbl") this.readTable(target);
      else
        this.readWrapper(name, () => {
          this.readBlocks(target);
        });
    });
  }

  /** Reads what stands in a wrapper. What a control asks for, while nobody has typed anything into it, is no part of the document. */
  private readWrapper(name: string, read: () => void): void {
    if (name === "sdtPr")
      eachChild(this.reader, (part) => {
        if (part === "showingPlcHdr") this.isAsking ||= isOn(this.reader);
      });
    if (!wrappers.has(name)) return;
    const outer = this.isAsking;
    read();
    this.isAsking = outer;
  }
  private isAsking = false;

  private readParagraph(target: Target): void {
    const open: OpenParagraph = { text: target.carried ?? new ParagraphText(), looks: this.styles.paragraph({}), number: "" };
    target.carried = undefined;
    const boxes: Target = { ...target, blocks: [] };
    this.readInline(open, boxes);
    this.fields.endParagraph();
    if (open.looks.endDeleted === true) target.carried = open.text;
    else this.addParagraph(open, target);
    target.blocks.push(...boxes.blocks);
    target.picture ||= boxes.picture;
  }

  private addParagraph({ text, looks, number }: OpenParagraph, target: Target): void {
    const lines = text.end();
    const [first, ...others] = lines;
    const numbered = first === undefined ? (target.isCell && number !== "" ? [number] : []) : [joined(number, first, target.isCell), ...others];
    for (const line of numbered) {
      target.blocks.push({ kind: "paragraph", text: line, within: this.within, ...(looks.level !== undefined && { level: looks.level }) });
    }
  }

  /** What stands in a paragraph, or in something within it. */
  private readInline(open: OpenParagraph, boxes: Target): void {
    eachChild(this.reader, (name) => {
      if (name === "pPr") {
        open.looks = this.styles.paragraph(readParagraphLooks(this.reader));
        open.number = this.numberOf(open.looks);
      } else if (name === "r") this.readRun(open, boxes);
      else if (name === "oMath") open.text.add(textWithin(this.reader), true);
      else
        this.readWrapper(name, () => {
          this.readInline(open, boxes);
        });
    });
  }

  private numberOf({ list = "0", listLevel, style }: ParagraphLooks): string {
    return list === "0" ? "" : this.lists.next(list, listLevel, style);
  }

  private readRun(open: OpenParagraph, boxes: Target): void {
    const { reader, fields } = this;
    let looks = this.styles.run({}, open.looks.style);
    const add = (text: string): void => {
      if (!fields.areRead || looks.hidden === true || this.isAsking) return;
      const hasGround = looks.ground ?? (open.looks.ground === true || boxes.hasGround);
      const isFaint = looks.tiny === true || (looks.pale === true && !hasGround);
      open.text.add(text, looks.struck === true || looks.raised === true || (isFaint && /\p{N}/u.test(text)));
    };
    eachChild(reader, (name) => {
      if (name === "rPr") looks = this.styles.run(readRunLooks(reader), open.looks.style);
      else if (name === "t") add(textWithin(reader));
      else if (name === "tab" || name === "ptab") add(" ");
      else if (name === "noBreakHyphen") add("-");
      else if (name === "br" || name === "cr") open.text.endLine();
      else if (name === "sym") add(symbol(own(reader, "char")));
      else if (name === "fldChar") fields.mark(own(reader, "fldCharType"));
      else if (name === "instrText") fields.addCode(textWithin(reader));
      else if (name === "footnoteReference" || name === "endnoteReference") add(`［注${own(reader, "id") ?? ""}］`);
      else if (name === "ruby") this.readInline(open, boxes);
      else if (looks.hidden !== true) this.readDrawing(name, boxes);
    });
  }

  /** Pictures, and text boxes, whose text stands behind the paragraph. Of markup in two ways the first is read. */
  private readDrawing(name: string, boxes: Target): void {
    if (name === "txbxContent") this.readBlocks(boxes);
    else if (name === "blip" || name === "imagedata") boxes.picture = true;
    else if (name !== "Fallback" || !this.hasChoice) {
      const outer = this.hasChoice;
      this.hasChoice = false;
      eachChild(this.reader, (part) => {
        this.readDrawing(part, boxes);
        if (part === "Choice") this.hasChoice = true;
      });
      this.hasChoice = outer;
    }
  }
  private hasChoice = false;

  private readTable(target: Target): void {
    const rows: WordRow[] = [];
    this.readRows(rows);
    target.blocks.push(...tableBlocks(pageRows(rows), this.within));
  }

  private readRows(rows: WordRow[]): void {
    eachChild(this.reader, (name) => {
      if (name === "tr") {
        const row = this.readRow();
        if (row) rows.push(row);
      } else
        this.readWrapper(name, () => {
          this.readRows(rows);
        });
    });
  }

  /** A row; `undefined` where it was deleted or is hidden. */
  private readRow(): WordRow | undefined {
    const { reader } = this;
    let [before, isGone] = [0, false];
    const cells: WordCell[] = [];
    const readCells = (): void => {
      eachChild(reader, (name) => {
        if (name === "tc") cells.push(this.readCell());
        else if (name === "trPr")
          eachChild(reader, (part) => {
            if (part === "gridBefore") before = Math.max(0, ownNumber(reader, "val") ?? 0);
            else if (part === "del" || (part === "hidden" && isOn(reader))) isGone = true;
          });
        else this.readWrapper(name, readCells);
      });
    };
    readCells();
    return isGone ? undefined : { before, cells };
  }

  private readCell(): WordCell {
    const { reader } = this;
    const target: Target = { blocks: [], isCell: true, hasGround: false, picture: false, carried: undefined };
    let [span, isAcross]: [number, boolean] = [1, false];
    let down: WordCell["down"];
    const read = (): void => {
      eachChild(reader, (name) => {
        if (name === "tcPr")
          eachChild(reader, (part) => {
            if (part === "gridSpan") span = Math.max(1, ownNumber(reader, "val") ?? 1);
            else if (part === "vMerge") down = own(reader, "val") === "restart" ? "begins" : "goesOn";
            else if (part === "shd") target.hasGround = isGround(reader);
            else if (part === "hMerge") isAcross = own(reader, "val") !== "restart";
          });
        else if (name === "p") this.readParagraph(target);
        else if (name === "tbl") this.readTable(target);
        else this.readWrapper(name, read);
      });
    };
    read();
    return { span, down, isAcross, blocks: target.blocks, picture: target.picture };
  }
}

/** A number that Word counts before the words behind it; in a cell it never becomes a part of the figure there. */
function joined(number: string, words: string, isCell: boolean): string {
  if (number === "") return words;
  if (isCell && /^[\s\d０-９.．+-]/u.test(words)) return `［${number}］${words}`;
  return /[\w.]$/u.test(number) && /^[\w]/u.test(words) ? `${number} ${words}` : number + words;
}

/** A character of a font of signs; those that no other font has are a square. */
function symbol(code: string | undefined): string {
  const number = Number.parseInt(code ?? "", 16);
  return Number.isNaN(number) || number >= 0xe000 || number < 0x20 ? "□" : String.fromCharCode(number);
}
