import type { SourceDocument } from "../document";
import { numbered } from "../numbered";
import { decodePage } from "./decodePage";
import { PageReader } from "./pageReader";

/**
 * A page as a document: a whole one as it was saved, or what the clipboard gives of one. Nothing of it is run, followed or fetched: only its tags and texts
 * are read, in one pass and without a tree of them.
 */
export async function readHtml(page: string): Promise<SourceDocument> {
  const { Parser } = await import("htmlparser2");
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reader.openTag(name, attributes);
    },
    ontext: (text) => {
      reader.text(text);
    },
    onclosetag: (name) => {
      reader.closeTag(name);
    },
  });
  parser.write(page);
  parser.end();
  const blocks = reader.end();
  return { title: reader.title.trim(), blocks: numbered(blocks) };
}

/** The same of a file. */
export const readHtmlFile = (bytes: Uint8Array): Promise<SourceDocument> => readHtml(decodePage(bytes));
