import type { XmlReader } from "../ooxml";
import { joinedText } from "./sheet/joinedText";
import { unescapedText } from "./textCell";

/**
 * Reads the texts that cells share, in their order.
 * @throws SyntaxError where the part is damaged
 */
export function readSharedTexts(reader: XmlReader): string[] {
  const texts: string[] = [];
  reader.child(0);
  while (reader.child(1)) if (reader.name === "si") texts.push(unescapedText(joinedText(reader)));
  return texts;
}
