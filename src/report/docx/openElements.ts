import type { LexedPart } from "./places";

/** An element that is open, told from others of its name by its number. */
export interface OpenElement {
  readonly name: string;
  readonly number: number;
}

/** Tags in a stretch of XML. */
const TAGS = /<(\/?)([^\s<>/!?]+)[^<>]*?(\/?)>/gu;

/** Follows an entry part by part, so as to know the elements that are open. */
export class OpenElements {
  private readonly open: OpenElement[] = [];
  private count = 0;

  read(part: LexedPart): void {
    eachTag(part, (name, isEnd) => {
      if (isEnd) this.open.pop();
      else this.open.push({ name, number: this.count++ });
    });
  }

  /** The outermost first. */
  around(): readonly OpenElement[] {
    return [...this.open];
  }
}

/** Calls back for each tag of a part that begins or ends an element; what is one tag does neither. docxtemplater has read some of them already. */
export function eachTag({ type, tag, position, value = "" }: LexedPart, tell: (name: string, isEnd: boolean) => void): void {
  if (type === "tag" && tag !== undefined) {
    if (position !== "selfclosing") tell(tag, position === "end");
    return;
  }
  if (!value.includes("<")) return;
  for (const [, closing, name = "", empty] of value.matchAll(TAGS)) {
    if (closing === "/" || empty !== "/") tell(name, closing === "/");
  }
}
