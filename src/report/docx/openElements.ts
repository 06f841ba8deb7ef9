/** An element that is open, told from others of its name by its number. */
export interface OpenElement {
  readonly name: string;
  readonly number: number;
}

const TAGS = /<(\/?)([^\s<>/!?]+)[^<>]*?(\/?)>/gu;

/** Follows an entry piece by piece, so as to know the elements that are open. */
export class OpenElements {
  private readonly open: OpenElement[] = [];
  private count = 0;

  read(xml: string): void {
    for (const [, closing, name = "", empty] of xml.matchAll(TAGS)) {
      if (closing === "/") this.open.pop();
      else if (empty !== "/") this.open.push({ name, number: this.count++ });
    }
  }

  /** The outermost first. */
  around(): readonly OpenElement[] {
    return [...this.open];
  }
}
