/** What we ask of an element of the document that mammoth has read; it has more fields, which pass through untouched. */
export interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  /** Of a text. */
  readonly value?: string;
  /** Of a paragraph or run: the name of its style as Word's own English name, `null` where it has none. */
  readonly styleName?: string | null;
  /** Of a paragraph: present where it is a list's item. */
  readonly numbering?: object | null;
  /** Of a table's row: whether the document repeats it on each page. */
  readonly isHeader?: boolean;
  /** Of a table's cell: how many rows it stands in. */
  readonly rowSpan?: number;
}

/** A footnote or endnote. */
export interface WordNote {
  readonly type: "note";
  readonly body: readonly WordElement[];
}

/** A whole document. */
export interface WordDocument extends WordElement {
  readonly children: readonly WordElement[];
  readonly notes: { resolve(reference: WordElement): WordNote };
}
