import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, type Situation } from "../../state";
import { OUTCOME_ATTRIBUTE } from "../frame/keepFocus";

/** The situations in which nothing is open. */
type Clear = Extract<Situation, "clean" | "nothingFilled" | "ready">;

/** Says that nothing is open: nothing is filled in yet, what was checked holds, or the report may be signed. */
export function AllClear({ situation }: { readonly situation: Clear }): ReactElement {
  const { check } = usePane().texts;
  return (
    <MessageBar intent={situation === "nothingFilled" ? "info" : "success"} layout="multiline" tabIndex={-1} {...{ [OUTCOME_ATTRIBUTE]: "" }}>
      <MessageBarBody>
        <MessageBarTitle>{check[`${situation}Title`]}</MessageBarTitle>
        <div>{check[situation]}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
