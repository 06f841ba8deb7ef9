import { eachTag } from "./openElements";
import type { LexedPart } from "./places";

/**
 * What lies between two lines of a value: in a plain run the end of one paragraph and the beginning of the next; in something that cannot be
 * cut in two (a hyperlink, a content control, a tracked change, a section's last paragraph) the end of a line; elsewhere a space.
 */
export interface Seam {
  readonly kind: "paragraph" | "line" | "space";
  readonly xml: string;
}

/** Ends a line inside a paragraph. */
export const LINE_END = '</w:t><w:br/><w:t xml:space="preserve">';

/** A paragraph that is open, and the looks set in it so far. */
interface OpenParagraph {
  readonly depth: number;
  /** Its `w:pPr`, and the `w:rPr` of its current run, as written. */
  look: string;
  runLook: string;
}

/** Follows a document part by part as it is rendered, so as to know the open elements and the look at any point. */
export class ParagraphTracker {
  private readonly open: string[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private recording: "look" | "runLook" | undefined;

  /** Reads the next part; text between the parts is of no concern. */
  read(part: LexedPart): void {
    const xml = part.value ?? "";
    if (part.type === "content" && part.position === "insidetag") return;
    this.record(part, xml);
    eachTag(part, (name, isEnd) => {
      if (isEnd) this.close(name);
      else this.begin(name);
    });
  }

  /** What lies between two lines of a value that stands here. */
  seam(): Seam {
    const paragraph = this.paragraphs.at(-1);
    const around = paragraph === undefined ? "" : this.open.slice(paragraph.depth).join(" ");
    if (paragraph === undefined || !around.endsWith(" w:r w:t")) return { kind: "space", xml: " " };
    const { look, runLook } = paragraph;
    if (around !== "w:p w:r w:t" || look.includes("<w:sectPr")) return { kind: "line", xml: LINE_END };
    return { kind: "paragraph", xml: `</w:t></w:r></w:p><w:p>${look}<w:r>${runLook}<w:t xml:space="preserve">` };
  }

  /** Keeps `w:pPr` of the paragraph and `w:rPr` of the run as written; a `w:rPr` within `w:pPr` is part of the latter. */
  private record(part: LexedPart, xml: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) return;
    const parent = this.open.at(-1);
    if (part.tag === "w:r" && part.position === "start") paragraph.runLook = "";
    if (part.position === "start" || part.position === "selfclosing") {
      if (part.tag === "w:pPr" && parent === "w:p") this.recording = "look";
      if (part.tag === "w:rPr" && parent === "w:r") this.recording = "runLook";
    }
    if (this.recording) paragraph[this.recording] += xml;
    const ends = this.recording === "look" ? "w:pPr" : "w:rPr";
    if (part.tag === ends && part.position !== "start") this.recording = undefined;
  }

  private begin(name: string): void {
    if (name === "w:p") this.paragraphs.push({ depth: this.open.length, look: "", runLook: "" });
    this.open.push(name);
  }

  private close(name: string): void {
    if (this.open.at(-1) === name) this.open.pop();
    if (name === "w:p") this.paragraphs.pop();
  }
}
