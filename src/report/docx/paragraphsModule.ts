import type { Module, Part, Rendered, RenderOptions } from "./docxtemplaterTypes";
import { ParagraphTracker } from "./paragraphTracker";

/** A rendered document beyond this would not open in Word in reasonable time; a report is some 0.5 MB. */
const LONGEST = 64 * 2 ** 20;

/** Thrown where loops would make a document of absurd size. */
export class DocumentTooLarge extends Error {
  override readonly name = "DocumentTooLarge";
}

/**
 * Prints values: each line of a value becomes a paragraph of its own with the look of the paragraph and the run where its tag
 * stands. (A line break inside a paragraph would stretch the last justified line and lose the indent.)
 */
export class ParagraphsModule implements Module {
  readonly name = "NianbaoParagraphs";
  /** Before the built-in modules, as it must see every part go by. */
  readonly priority = 90;
  private tracker = new ParagraphTracker();
  private filePath = "";
  private written = 0;

  render(part: Part, { filePath, scopeManager }: RenderOptions): Rendered | null {
    if (filePath !== this.filePath) {
      this.filePath = filePath;
      this.tracker = new ParagraphTracker();
    }
    if (part.type !== "placeholder") {
      this.count(part.value);
      this.tracker.read(part);
      return null;
    }
    if (part.module) return null;
    const value = String(scopeManager.getValue(part.value, { part }) ?? "");
    this.count(value);
    const lines = value.split("\n").map(escapeXml);
    if (lines.length === 1) return { value: lines.join(""), errors: [] };
    const seam = this.tracker.seam();
    if (seam === "outside") return { value: lines.join(" "), errors: [] };
    if (seam === "inline") return { value: "", errors: [linesInline(part)] };
    return { value: lines.join(seam.xml), errors: [] };
  }

  private count(text: string): void {
    this.written += text.length;
    if (this.written > LONGEST) throw new DocumentTooLarge();
  }
}

function escapeXml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

function linesInline({ raw, value, offset }: Part): Error {
  return Object.assign(new Error("lines inline"), { properties: { id: "lines_inline", xtag: raw || value, offset } });
}
