import type { XmlReader } from "../../ooxml";

/**
 * The text of the <si> or <is> that was opened last: its runs joined. How characters are spoken (<rPh>) is left out.
 * @throws SyntaxError where something else than a text stands in a run
 */
export function joinedText(reader: XmlReader): string {
  const { depth } = reader;
  let text = "";
  while (reader.child(depth)) {
    if (reader.name === "t") text += reader.content();
    else if (reader.name === "r") text += runText(reader);
  }
  return text;
}

function runText(reader: XmlReader): string {
  const { depth } = reader;
  let text = "";
  while (reader.child(depth)) if (reader.name === "t") text += reader.content();
  return text;
}
