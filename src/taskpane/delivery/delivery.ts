/** A report that is ready to leave the pane. */
export interface ReportFile {
  readonly fileName: string;
  /** The bytes of the .docx file. */
  readonly document: Uint8Array;
}

/** How a report left the pane, and what keeps it within reach. */
export type Delivered =
  | {
      readonly kind: "download";
      readonly fileName: string;
      /** Address of the file for a visible link; it stays valid until the next report is delivered. */
      readonly url: string;
    }
  | {
      readonly kind: "copy";
      readonly fileName: string;
      /** The report as rich text for the clipboard, and as plain text for programs that take no other. */
      readonly html: string;
      readonly text: string;
    };

/** The way in which a host lets a report out of the pane. */
export interface ReportDelivery {
  deliver(file: ReportFile): Promise<Delivered>;
}
