import type { LexedPart } from "./places";

/**
 * Where a value stands that has several lines: between the parts of a plain run, where `xml` ends one paragraph and begins the
 * next; inline in something that cannot be cut in two; or outside any paragraph.
 */
export type Seam = { readonly xml: string } | "inline" | "outside";

/** A paragraph that is open, and the looks set in it so far. */
interface OpenParagraph {
  readonly depth: number;
  /** Its `w:pPr`, and the `w:rPr` of its current run, as written. */
  look: string;
  runLook: string;
}

const TAGS = /<(\/?)([^\s<>/!?]+)[^<>]*?(\/?)>/gu;

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
    for (const [, closing, name = "", empty] of xml.matchAll(TAGS)) {
      if (closing === "/") this.close(name);
      else if (empty !== "/") this.begin(name);
    }
  }

  /** What lies between two lines of a value that stands here. */
  seam(): Seam {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) return "outside";
    const around = this.open.slice(paragraph.depth).join(" ");
    const endsSection = paragraph.look.includes("<w:sectPr");
    if (around !== "w:p w:r w:t" || endsSection) return "inline";
    const { look, runLook } = paragraph;
    return { xml: `</w:t></w:r></w:p><w:p>${look}<w:r>${runLook}<w:t xml:space="preserve">` };
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
