import { TooMuch } from "./tooMuch";

/** A rendered document beyond this would not open in Word in reasonable time; a report is some 0.5 MB. */
const LONGEST = 64 * 2 ** 20;

/** How much may still be written into a document. */
export class OutputBudget {
  private written = 0;

  /** @throws TooMuch */
  spend(text: string): void {
    this.written += text.length;
    if (this.written > LONGEST) throw new TooMuch("longReport");
  }
}
