/** The lines of a paragraph while they are put together from its runs. What is no plain part of them stands in brackets: the number of a note, what was struck out. */
export class ParagraphText {
  private readonly lines: string[] = [""];
  private marked = false;

  add(text: string, isMarked: boolean): void {
    if (text === "") return;
    this.mark(isMarked);
    this.lines.push((this.lines.pop() ?? "") + text);
  }

  endLine(): void {
    this.mark(false);
    this.lines.push("");
  }

  /** The lines that are not blank, without white space around them. */
  end(): readonly string[] {
    this.mark(false);
    return this.lines.map((line) => line.trim()).filter((line) => line !== "");
  }

  private mark(isMarked: boolean): void {
    if (isMarked === this.marked) return;
    this.marked = isMarked;
    this.lines.push((this.lines.pop() ?? "") + (isMarked ? "［" : "］"));
  }
}
