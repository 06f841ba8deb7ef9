/** A file that is ready to leave the pane. */
export interface SavedFile {
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** Hands a file over; the address stays valid for a visible link until the next one of its kind is saved. */
export type SaveFile = (file: SavedFile) => Promise<{ readonly url: string }>;

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const WORD_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const WEB_PAGE = "text/html";
const ARCHIVE = "application/zip";

/** The pane cannot store a file: Excel on the Mac ignores downloads, and the clipboard carries no file. */
export class NoDownload extends Error {
  override readonly name = "NoDownload";
}

/** How an .xlsx file is saved on a platform (`Office.context.platform`); on the Mac it rejects with {@link NoDownload}. */
export const workbookSaverFor = (platform: string): SaveFile => saverFor(platform, WORKBOOK);

/** The same for a .docx file. */
export const documentSaverFor = (platform: string): SaveFile => saverFor(platform, WORD_DOCUMENT);

/** The same for a .zip file. */
export const archiveSaverFor = (platform: string): SaveFile => saverFor(platform, ARCHIVE);

/** The same for a web page. */
export const pageSaverFor = (platform: string): SaveFile => saverFor(platform, WEB_PAGE);

function saverFor(platform: string, type: string): SaveFile {
  if (platform === "Mac") return () => Promise.reject(new NoDownload("Excel on the Mac stores no files"));
  let previous: string | undefined;
  return ({ fileName, content }) => {
    if (previous !== undefined) URL.revokeObjectURL(previous);
    const url = URL.createObjectURL(new Blob([new Uint8Array(content)], { type }));
    previous = url;
    clickDownloadLink(url, fileName);
    return Promise.resolve({ url });
  };
}

/** As a click on a link with `download` does: works in Excel on Windows and on the web. */
export function clickDownloadLink(url: string, fileName: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
