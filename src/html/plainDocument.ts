import { plainTable } from "./plainTable";
import type { WordDocument, WordElement } from "./wordElement";

/** What has no place in a text for other people's pages: pictures, marks that only Word needs, form fields. */
const leftOut: ReadonlySet<string> = new Set(["image", "bookmarkStart", "commentReference", "checkbox"]);

/**
 * The document reduced to what a page may have: text, headings, lists, tables and footnotes. A link becomes its text, so that
 * the page names no other address, whatever stands in a template.
 */
export function plainDocument(document: WordDocument): WordDocument {
  const { notes } = document;
  return {
    ...document,
    children: document.children.flatMap((child) => plain(child, false)),
    notes: {
      resolve: (reference) => {
        const note = notes.resolve(reference);
        return { ...note, body: note.body.flatMap((child) => plain(child, false)) };
      },
    },
  };
}

/** Lines of a title are broken for paper; on a page, whose width nobody knows, it is one line. */
function plain(element: WordElement, inTitle: boolean): readonly WordElement[] {
  if (leftOut.has(element.type) || (inTitle && element.type === "break")) return [];
  if (element.children === undefined) return [element];
  const isTitle = inTitle || (element.type === "paragraph" && element.styleName === "Title");
  const children = element.children.flatMap((child) => plain(child, isTitle));
  if (element.type === "hyperlink") return children;
  return [element.type === "table" ? plainTable({ ...element, children }) : { ...element, children }];
}
