import type { Paragraph, SourceDocument } from "../document";
import { DocumentError } from "../documentError";
import { CharacterMaps } from "./characterMaps";
import { loadPdfjs } from "./loadPdfjs";
import { pageContent, type PageContent } from "./pageContent";
import { pageMarks } from "./pageMarks";
import { isNumberOfPage, pdfBlocks } from "./pdfBlocks";
import { withoutRunningLines, type BarePages } from "./runningLines";

/** More pages than any report has. */
const MOST_PAGES = 300;
/** Where text lies unseen behind a picture, fewer characters a page that are seen are a stamp or a heading. */
const LEAST = 20;

/**
 * A PDF with a text layer as a document: its tables by their ruled lines, its paragraphs by how their lines are set. Nothing in it is run, followed or fetched, no
 * picture is decoded.
 * @throws DocumentError where it is damaged, under a password, or has no text: a scan
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const { getDocument, OPS, VerbosityLevel } = await loadPdfjs();
  const task = getDocument({
    // The library takes the bytes for its own, and no Buffer.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    disableAutoFetch: true,
    // Larger pictures are left alone.
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
    BinaryDataFactory: CharacterMaps,
    cMapUrl: "maps/",
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw new DocumentError("tooLarge");
    const pages: PageContent[] = [];
    let [seen, hasUnseen] = [0, false];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const marks = await pageMarks(page, OPS);
      page.cleanup();
      pages.push(pageContent(marks));
      seen += marks.glyphs.length;
      hasUnseen ||= marks.hasUnseen;
    }
    const { pages: bare, running } = withoutRunningLines(pages, isNumberOfPage);
    const blocks = pdfBlocks(bare);
    const isBlank = blocks.every((block) => block.kind === "paragraph" && isNumberOfPage(block.text));
    if (isBlank || (hasUnseen && seen < LEAST * document.numPages)) throw new DocumentError("scan");
    // What the file's properties call it is often the title of another document.
    return { title: "", blocks, ...(running.length > 0 && { running: running.map(asParagraph) }) };
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw new DocumentError(cause instanceof Error && cause.name === "PasswordException" ? "encrypted" : "damaged", { cause });
  } finally {
    await task.destroy();
  }
}

const asParagraph = ({ line, page }: BarePages["running"][number]): Paragraph => ({ kind: "paragraph", text: line.text, place: { page } });
