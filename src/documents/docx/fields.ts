/** A field that is open: its code, and whether that is still being written. */
interface OpenField {
  code: string;
  inCode: boolean;
}

/** Words that nobody typed: which of a document's words are the code of a field, and which its result, that a person reads. */
export class Fields {
  private readonly open: OpenField[] = [];

  /** Whether what comes next is read: no code, and no table of contents, which says headings a second time. */
  get areRead(): boolean {
    return this.open.every(({ code, inCode }) => !inCode && !/^\s*TOC\b/iu.test(code));
  }

  mark(kind: string | undefined): void {
    const last = this.open.at(-1);
    if (kind === "begin") this.open.push({ code: "", inCode: true });
    else if (kind === "separate" && last) last.inCode = false;
    else if (kind === "end") this.open.pop();
  }

  addCode(text: string): void {
    const last = this.open.at(-1);
    if (last?.inCode === true) last.code += text;
  }

  /** A code ends with its paragraph at the latest: one that was never closed hides nothing behind it. */
  endParagraph(): void {
    while (this.open.at(-1)?.inCode === true) this.open.pop();
  }
}
