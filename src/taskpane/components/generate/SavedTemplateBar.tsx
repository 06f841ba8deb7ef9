import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, type TemplateState } from "../../state";
import { DownloadLink } from "./DownloadLink";

/** That a template was handed over as a file, where it is, and what to do with it. */
export function SavedTemplateBar({ kind, fileName, url }: NonNullable<TemplateState["saved"]>): ReactElement {
  const { template: texts } = usePane().texts;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.savedTitle[kind]}</MessageBarTitle>
        <DownloadLink fileName={fileName} url={url} />
        <div>{texts.savedNext}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
