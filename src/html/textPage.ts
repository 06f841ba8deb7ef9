import { escaped } from "./htmlPage";

/** A line of text and the element that it is. */
export interface TextLine {
  readonly element: "h1" | "h2" | "h3" | "p";
  readonly text: string;
}

/** Lines of text as the elements of a page, and below them, right, those of the signature. */
export function textHtml(lines: readonly TextLine[], signature: readonly string[]): string {
  const body = lines.map(({ element, text }) => `<${element}>${escaped(text)}</${element}>\n`).join("");
  const signed = signature.map((text) => `<p>${escaped(text)}</p>\n`).join("");
  return signed === "" ? body : `${body}<footer>\n${signed}</footer>\n`;
}
