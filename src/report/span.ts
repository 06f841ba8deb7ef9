/** A stretch of a text, in UTF-16 code units; `end` is behind its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch that a tag of its own would print: a figure within a ready sentence. */
export interface NamedStretch extends Stretch {
  readonly name: string;
}

/** Words that took the place of a tag: `start` … `end` in the printed text, `sourceStart` … `sourceEnd` the tag with its braces in the source. */
export interface TagSpan extends NamedStretch {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** In a ready sentence, its figures; their offsets are those of the printed text. */
  readonly figures: readonly NamedStretch[];
}

/** Words printed as the source has them, from `sourceStart` on. */
export interface LiteralSpan extends Stretch {
  readonly sourceStart: number;
}

/** A text with what is known about the origin of its words. */
export interface TracedText {
  readonly text: string;
  readonly spans: readonly TagSpan[];
  readonly literals: readonly LiteralSpan[];
}

/** A part of a traced text, as a text of its own; spans that reach over its ends are cut. */
export function sliceTraced({ text, spans, literals }: TracedText, from: number, to: number): TracedText {
  const cut = <Span extends Stretch>(all: readonly Span[]): Span[] =>
    all.flatMap((span) => {
      const [start, end] = [Math.max(span.start, from) - from, Math.min(span.end, to) - from];
      return start < end ? [{ ...span, start, end }] : [];
    });
  return {
    text: text.slice(from, to),
    spans: cut(spans).map((span) => ({ ...span, figures: cut(span.figures) })),
    literals: literals.flatMap((literal) => {
      const skipped = Math.max(from - literal.start, 0);
      return cut([literal]).map((one) => ({ ...one, sourceStart: literal.sourceStart + skipped }));
    }),
  };
}

/** Traced texts behind one another, as one. */
export function joinTraced(parts: readonly TracedText[]): TracedText {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of parts) {
    starts.push(length);
    length += text.length;
  }
  const shift = <Span extends Stretch>(span: Span, index: number): Span => {
    const by = starts[index] ?? 0;
    return { ...span, start: span.start + by, end: span.end + by };
  };
  return {
    text: parts.map(({ text }) => text).join(""),
    spans: parts.flatMap(({ spans }, index) => spans.map((span) => ({ ...shift(span, index), figures: span.figures.map((figure) => shift(figure, index)) }))),
    literals: parts.flatMap(({ literals }, index) => literals.map((literal) => shift(literal, index))),
  };
}
