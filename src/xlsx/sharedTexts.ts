import { elementsOf, prefixOf } from "./elements";
import { joinedText } from "./richText";

/**
 * The asked ones of the texts that cells share. Only they are kept: a workbook may share texts by the hundred thousand.
 * @throws SyntaxError where the part is damaged or has fewer texts
 */
export function sharedTexts(xml: string, asked: ReadonlySet<number>): Map<number, string> {
  const prefix = prefixOf(xml);
  const texts = new Map<number, string>();
  let last = -1;
  for (const one of asked) last = Math.max(last, one);
  let index = 0;
  for (const { inner } of elementsOf(xml, `${prefix}si`)) {
    if (index > last) break;
    if (asked.has(index)) texts.set(index, joinedText(inner, prefix));
    index++;
  }
  if (texts.size < asked.size) throw new SyntaxError("A text is missing");
  return texts;
}
