/** A rendered document beyond this would not open in Word in reasonable time; a report is some 0.5 MB. */
const LONGEST = 64 * 2 ** 20;

/** Thrown where a template or its loops would make a document of absurd size. */
export class DocumentTooLarge extends Error {
  override readonly name = "DocumentTooLarge";
}

/** How much may still be written into a document. */
export class OutputBudget {
  private written = 0;

  /** @throws DocumentTooLarge */
  spend(text: string): void {
    this.written += text.length;
    if (this.written > LONGEST) throw new DocumentTooLarge();
  }
}
