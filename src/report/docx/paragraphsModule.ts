import { LINE_SEPARATOR } from "./brokenTitle";
import type { Module, Part, Rendered, RenderOptions } from "./docxtemplaterTypes";
import type { OutputBudget } from "./outputBudget";
import { LINE_END, ParagraphTracker } from "./paragraphTracker";
import { escapeXml } from "./xmlText";

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

  /**
   * @param tellBlank is called for each tag that prints nothing: its entry, and its offset in the entry's text
   * @param tellLines is called so for each tag of several lines that stands where no paragraph can end
   */
  constructor(
    private readonly budget: OutputBudget,
    private readonly tellBlank: (entry: string, offset: number) => void,
    private readonly tellLines: (entry: string, offset: number) => void,
  ) {}

  render(part: Part, { filePath, scopeManager }: RenderOptions): Rendered | null {
    if (filePath !== this.filePath) {
      this.filePath = filePath;
      this.tracker = new ParagraphTracker();
    }
    if (part.type !== "placeholder") {
      this.budget.spend(part.value);
      this.tracker.read(part);
      return null;
    }
    if (part.module) return null;
    const value = String(scopeManager.getValue(part.value, { part }) ?? "");
    this.budget.spend(value);
    if (value === "") this.tellBlank(filePath, part.offset);
    const lines = value.split("\n").map(escapeXml).map(breakLines);
    if (lines.length === 1) return { value: lines.join(""), errors: [] };
    const seam = this.tracker.seam();
    if (seam.kind === "line") this.tellLines(filePath, part.offset);
    return { value: lines.join(seam.xml), errors: [] };
  }
}

/** A line separator in a text breaks the line inside the paragraph. */
function breakLines(xml: string): string {
  return xml.replaceAll(LINE_SEPARATOR, LINE_END);
}
