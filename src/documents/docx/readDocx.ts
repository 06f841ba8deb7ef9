import type { SourceDocument } from "../document";
import { numbered } from "../numbered";
import { BodyReader } from "./bodyReader";
import { Lists } from "./lists";
import { Styles } from "./styles";
import { WordPackage, worded } from "./wordPackage";

/**
 * A .docx of Word, WPS or LibreOffice as a document: its body, with the text of boxes and controls in it; headers, footers and notes below the
 * page are no text of the report.
 * @throws DocumentError where it is none, or damaged
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const word = new WordPackage(bytes);
  const blocks = worded(() => new BodyReader(word.body(), new Styles(word.related("styles")), new Lists(word.related("numbering"))).read());
  // What the file's properties call it is often the title of another document that it was made from.
  return { title: "", blocks: numbered(blocks) };
}
