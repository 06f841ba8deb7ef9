/** White space that a page shows as one blank, however much of it there is; the blank that does not break is a letter like others. */
const COLLAPSED = /[ \t\n\r\f]+/gu;

/** The text of one line while it is put together from the pieces of a page. */
export class LineText {
  private pieces: string[] = [];

  add(piece: string): void {
    this.pieces.push(piece);
  }

  /** Whether what stands in it so far ends in a digit. */
  get endsInDigit(): boolean {
    return /\d$/u.test(this.pieces.at(-1) ?? "");
  }

  /** The line as a person sees it, without white space around it; the next one begins. */
  take(): string {
    if (this.pieces.length === 0) return "";
    const text = this.pieces.join("").replace(COLLAPSED, " ").trim();
    this.pieces = [];
    return text;
  }
}
