import { loadMammoth, mammothInput } from "./loadMammoth";

/**
 * The text of a .docx, its paragraphs and those of cells divided by blank lines: for programs that take no HTML.
 * @throws Error where the bytes are no Word document
 */
export async function documentText(document: Uint8Array): Promise<string> {
  const mammoth = await loadMammoth();
  return (await mammoth.extractRawText(mammothInput(document))).value;
}
