/** A workbook that is ready to leave the pane. */
export interface WorkbookFile {
  readonly fileName: string;
  /** The bytes of the .xlsx file. */
  readonly content: Uint8Array;
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The pane cannot store a workbook: Excel on the Mac ignores downloads, and the clipboard carries no file. */
export class NoDownload extends Error {
  override readonly name = "NoDownload";
}

/** The way that works on a platform (`Office.context.platform`); on the Mac it rejects with {@link NoDownload}. */
export const workbookSaverFor = (platform: string): ReturnType<typeof workbookSaver> =>
  platform === "Mac" ? () => Promise.reject(new NoDownload("Excel on the Mac stores no files")) : workbookSaver();

/** Hands a workbook to the browser around the pane; the address stays valid for a visible link until the next one is saved. */
export function workbookSaver(): (file: WorkbookFile) => Promise<{ readonly url: string }> {
  let previous: string | undefined;
  return ({ fileName, content }) => {
    if (previous !== undefined) URL.revokeObjectURL(previous);
    const url = URL.createObjectURL(new Blob([new Uint8Array(content)], { type: WORKBOOK }));
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
