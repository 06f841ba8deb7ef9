import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { DownloadLink } from "./DownloadLink";

export interface SavedBarProps {
  readonly title: string;
  /** The file that was handed over, where it is one. */
  readonly file?: { readonly fileName: string; readonly url: string } | undefined;
  readonly children?: ReactNode;
}

/** That something is done or kept, and where its file is. */
export const SavedBar = ({ title, file, children }: SavedBarProps): ReactElement => (
  <MessageBar intent="success" layout="multiline">
    <MessageBarBody>
      <MessageBarTitle>{title}</MessageBarTitle>
      {file && <DownloadLink {...file} />}
      {children}
    </MessageBarBody>
  </MessageBar>
);
