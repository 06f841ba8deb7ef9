import { clickDownloadLink } from "./saveFile";
import type { Delivered, ReportDelivery, ReportFile } from "./delivery";

const WORD_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Hands the file to the browser around the pane, as a click on a link with `download` does. Works in Excel on Windows
 * and on the web. Whether the person kept the file cannot be known, so the address stays valid for a visible link.
 */
export function downloadDelivery(): ReportDelivery {
  let previous: string | undefined;
  return {
    deliver(file: ReportFile): Promise<Delivered> {
      if (previous !== undefined) URL.revokeObjectURL(previous);
      const url = URL.createObjectURL(new Blob([new Uint8Array(file.document)], { type: WORD_DOCUMENT }));
      previous = url;
      clickDownloadLink(url, file.fileName);
      return Promise.resolve({ kind: "download", fileName: file.fileName, url });
    },
  };
}
