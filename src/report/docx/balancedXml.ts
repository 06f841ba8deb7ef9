/** A comment, a processing instruction, a CDATA section, or a tag with its closing slash, name and self-closing slash. */
const MARKUP = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s<>/!?="']+)(?:\s+[^\s<>=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|</gu;

/** Whether every tag of an XML text is closed by its like and there is one root; attributes and characters are not read. */
export function isBalancedXml(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  for (const [markup, closing, name, empty] of xml.matchAll(MARKUP)) {
    if (name === undefined) {
      if (markup === "<") return false;
    } else if (closing === "/") {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0) roots++;
      if (empty !== "/") open.push(name);
    }
  }
  return open.length === 0 && roots === 1;
}
