import { headingKey } from "../sectionHeading";
import type { TemplateEntries } from "./entries";
import { plainText } from "./xmlText";

/** Gives whether a template itself prints a heading: one of its paragraphs says it, in the same words or nearly so. */
export function printedHeadings(template: TemplateEntries): (heading: string) => boolean {
  const printed = new Set(
    [...template].flatMap(([name, content]) => (MAIN.test(name) && typeof content === "string" ? paragraphTexts(content) : [])).map(headingKey),
  );
  return (heading) => printed.has(headingKey(heading));
}

const MAIN = /^word\/[^/]*\.xml$/u;

const paragraphTexts = (xml: string): string[] =>
  xml.split(/<\/w:p>/u).map((paragraph) => Array.from(paragraph.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)</gu), ([, text = ""]) => plainText(text)).join(""));
