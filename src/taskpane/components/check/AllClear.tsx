import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../../state";

/** Says that nothing was found: because nothing is filled in yet, or because all that was checked holds. */
export function AllClear({ situation }: { readonly situation: "clean" | "nothingFilled" }): ReactElement {
  const { check } = usePane().texts;
  const clean = situation === "clean";
  return (
    <MessageBar intent={clean ? "success" : "info"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{clean ? check.cleanTitle : check.nothingFilledTitle}</MessageBarTitle>
        <div>{clean ? check.clean : check.nothingFilled}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
