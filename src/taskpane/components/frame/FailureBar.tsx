import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../../state";
import { LiveRegion } from "./LiveRegion";

/** Why the last task of a section failed, read out at once and brought into view; nothing where it did not. */
export function FailureBar({ message }: { readonly message: string | undefined }): ReactElement {
  const { texts } = usePane();
  return (
    <LiveRegion role="alert" news={message}>
      {message !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.failure.title}</MessageBarTitle>
            <div>{message}</div>
          </MessageBarBody>
        </MessageBar>
      )}
    </LiveRegion>
  );
}
