import { copyDelivery } from "./copy";
import type { ReportDelivery } from "./delivery";
import { downloadDelivery } from "./download";

export { archiveSaverFor, documentSaverFor, NoDownload, pageSaverFor, workbookSaverFor, type SavedFile, type SaveFile } from "./saveFile";
export { copyToClipboard } from "./copy";
export type { Delivered, ReportDelivery, ReportFile } from "./delivery";

/**
 * The way that works on a platform (`Office.context.platform`): "Mac" is Excel's desktop application there, whose pane
 * ignores downloads (OfficeDev/office-js issues 2700 and 3385, by design); every other one downloads.
 */
export const deliveryFor = (platform: string): ReportDelivery => (platform === "Mac" ? copyDelivery() : downloadDelivery());
