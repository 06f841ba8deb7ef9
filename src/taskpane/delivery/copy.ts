import { loadRichText } from "../parts";
import type { Delivered, ReportDelivery, ReportFile } from "./delivery";

/**
 * For hosts that cannot download: the report as rich text, to be copied to the clipboard on the person's click. The
 * converter is loaded only when it is needed, so that other hosts never pay for it.
 */
export function copyDelivery(): ReportDelivery {
  return {
    async deliver({ fileName, document }: ReportFile): Promise<Delivered> {
      const { reportAsRichText } = await loadRichText();
      return { kind: "copy", fileName, ...(await reportAsRichText(document)) };
    },
  };
}

/** Puts rich text on the clipboard. Must be called from a click; rejects where the browser refuses. */
export async function copyToClipboard({ html, text }: { readonly html: string; readonly text: string }): Promise<void> {
  const item = new ClipboardItem({
    "text/html": new Blob([html], { type: "text/html" }),
    "text/plain": new Blob([text], { type: "text/plain" }),
  });
  await navigator.clipboard.write([item]);
}
