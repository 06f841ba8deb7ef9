const setOf = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** What nobody reads on a page, with all that is in it. */
export const unread = setOf(
  "title script style template noscript select datalist textarea svg math iframe frame object embed applet video audio canvas map rt rp",
);

/** Elements that end the line of text before them, and begin a new one behind them. */
export const blocks = setOf(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr html legend li main menu ol p pre section summary table ul br",
);

/** What a person clicks on to do something: its words are none of the text but where it heads what it opens. */
export const control = "button";

/** What heads a part of a text by its number: 「一、总体情况」「第一部分」. */
const NUMBERED = /^\s*(?:第?[一二三四五六七八九十]{1,3}(?:部分)?[、，.．\s]|[（(][一二三四五六七八九十]{1,3}[）)])\s*\p{L}/u;

/** Whether the words of a control head what it opens. */
export const isHeadingOfControl = (text: string): boolean => NUMBERED.test(text);

/** Those of them that hold others: parts of the page. */
export const regions = setOf("article aside body center div dl fieldset footer form header main ol section ul");

/** Parts of a table across which no cell reaches. */
export const rowGroups = setOf("thead tbody tfoot");

/** What stands above or below the line, as the number of a note does, and is no part of the number before it. */
export const raised = setOf("sup sub");

/** What was struck out. */
export const struck = setOf("del s strike");

/** The level of a heading by its element. */
export function levelOf(name: string): number | undefined {
  const digit = /^h([1-6])$/u.exec(name)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** What an element says of its looks, as far as it matters for what a person reads. */
export interface Looks {
  /** Nothing is there, not even its place. */
  readonly gone: boolean;
  /** Its place is there and nothing is seen in it. */
  readonly unseen: boolean;
  readonly struck: boolean;
}

const plain: Looks = { gone: false, unseen: false, struck: false };

/** The looks of an element by its attributes; sheets of styles are not asked. */
export function looksOf({ style, hidden }: Readonly<Record<string, string>>): Looks {
  if (style === undefined && hidden === undefined) return plain;
  const gone =
    hidden !== undefined || (style !== undefined && /display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*(?:comment|footnote|endnote)-list/iu.test(style));
  return {
    gone,
    unseen: style !== undefined && /visibility\s*:\s*(?:hidden|collapse)/iu.test(style),
    struck: style !== undefined && /text-decoration[^;]*line-through/iu.test(style),
  };
}
