import { elementsOf } from "./elements";

/**
 * The text of a <si> or <is> as it stands in the file: its runs joined. What is behind them tells how characters are spoken.
 * @throws SyntaxError where something else than a text stands in a run
 */
export function joinedText(inner: string, prefix: string): string {
  const [written = ""] = inner.split(`<${prefix}rPh`, 1);
  return Array.from(elementsOf(written, `${prefix}t`), (run) => onlyText(run.inner)).join("");
}

/**
 * A text as it stands in the file, with its entities and its CDATA sections.
 * @throws SyntaxError where elements stand in it
 */
export function onlyText(xml: string): string {
  let at = xml.indexOf("<");
  while (at >= 0) {
    const end = xml.startsWith("<![CDATA[", at) ? xml.indexOf("]]>", at) : -1;
    if (end < 0) throw new SyntaxError("A text holds elements");
    at = xml.indexOf("<", end);
  }
  return xml;
}
