import type { SourceDocument } from "../document";
import { DocumentError } from "../documentError";
import { readHtmlFile } from "../html/readHtml";

/**
 * A page with its pictures in one file, as browsers, Word and WPS save it. Of its parts the first page with a table counts: the one that was saved, or,
 * where that only shows others in frames, one of these. Pictures and styles are never looked at.
 * @throws DocumentError where no page is in it
 */
export async function readMht(bytes: Uint8Array): Promise<SourceDocument> {
  const { default: PostalMime } = await import("postal-mime");
  const { attachments } = await PostalMime.parse(asFiles(bytes)).catch((cause: unknown) => {
    throw new DocumentError("damaged", { cause });
  });
  let first: SourceDocument | undefined;
  for (const { mimeType, content } of attachments) {
    if (mimeType !== PAGE_FILE || typeof content === "string") continue;
    const page = await readHtmlFile(new Uint8Array(content));
    if (page.blocks.some(({ kind }) => kind === "grid")) return page;
    first ??= page;
  }
  if (!first) throw new DocumentError("damaged");
  return first;
}

const PAGE = /^(?<before>content-type:\s*)text\/html/gimu;
const PAGE_FILE = "file/html";

/**
 * The same with its pages called files: of these the parser gives the bytes, which say better what letters they are than the head of their part does. Parts
 * of GBK often name no encoding, or another one.
 */
function asFiles(bytes: Uint8Array): Uint8Array {
  const called = new Uint8Array(bytes);
  // A letter for each byte, so that places in the text are places of bytes.
  for (const { index, groups } of new TextDecoder("windows-1252").decode(bytes).matchAll(PAGE)) {
    called.set(FILE, index + (groups?.before ?? "").length);
  }
  return called;
}

const FILE = new TextEncoder().encode(PAGE_FILE.slice(0, "text".length));
