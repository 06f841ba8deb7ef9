import { loadMammoth, mammothInput } from "./loadMammoth";
import { plainDocument } from "./plainDocument";
import { headerStyle } from "./plainTable";

/** Word's Title is the page's one `h1`, so that its headings begin at `h2`. */
const headings = [1, 2, 3, 4, 5, 6].flatMap((level) => {
  const element = `h${Math.min(level + 1, 6)}:fresh`;
  return [`p[style-name='heading ${level}'] => ${element}`, `p.Heading${level} => ${element}`];
});

/** How styles become elements, besides mammoth's own map; style names are compared without regard to case. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  ...headings,
  "p[style-name='Closing'] => footer > p:fresh",
  "p[style-name='Date'] => footer > p:fresh",
  `p[style-name='${headerStyle("col")}'] => ${headerStyle("col")}:fresh`,
  `p[style-name='${headerStyle("row")}'] => ${headerStyle("row")}:fresh`,
];

/**
 * The body of a .docx as HTML, to be put into a page: `h1` the title, `h2` … the headings, `p`, lists, and `table` with its merged
 * cells, `thead` and `th scope`; the organ and the date below a report are a `footer`. No classes, styles, scripts, links to other
 * addresses or pictures; headers and footers of the Word page are left out. A paragraph or a table's row is a line. The same document
 * gives the same text, in browsers and Node alike.
 * @throws Error where the bytes are no Word document
 */
export async function documentHtml(document: Uint8Array): Promise<string> {
  const mammoth = await loadMammoth();
  const { value } = await mammoth.convertToHtml(mammothInput(document), {
    styleMap,
    // A template may bring a map of its own, which could name any element, `script` too.
    includeEmbeddedStyleMap: false,
    transformDocument: plainDocument,
  });
  return inLines(withHeaderCells(value));
}

/** mammoth cannot make a single cell a header: what `plainTable` marked becomes one here. */
function withHeaderCells(html: string): string {
  return html.replace(/<t[dh]([^>]*)><header-(col|row)>(.*?)<\/header-\2><\/t[dh]>/gsu, '<th scope="$2"$1>$3</th>');
}

/** Ends a line after each element that is no part of a sentence. */
function inLines(html: string): string {
  return html.replace(/<\/(?:h[1-6]|p|li|tr|thead|tbody|table|ul|ol|footer)>|<(?:table|thead|tbody|ul|ol|footer)>/gu, "$&\n");
}
