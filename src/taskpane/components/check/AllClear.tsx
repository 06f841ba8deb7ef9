import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, type Situation } from "../../state";
import { OUTCOME_ATTRIBUTE } from "../frame/keepFocus";

/** The situations in which nothing is open. */
type Clear = Extract<Situation, "clean" | "nothingFilled" | "templateLacks" | "ready">;

const INTENTS = { clean: "success", nothingFilled: "info", templateLacks: "warning", ready: "success" } as const;

/**
 * Says that nothing is open: nothing is filled in yet, what was checked holds, or the report may be signed; and in that place, that the template
 * in use would not print all of it.
 */
export function AllClear({ situation, lacks }: { readonly situation: Clear; readonly lacks: readonly string[] }): ReactElement {
  const { check } = usePane().texts;
  return (
    <MessageBar intent={INTENTS[situation]} layout="multiline" tabIndex={-1} {...{ [OUTCOME_ATTRIBUTE]: "" }}>
      <MessageBarBody>
        <MessageBarTitle>{check[`${situation}Title`]}</MessageBarTitle>
        <div>{check[situation]}</div>
        {situation === "templateLacks" && lacks.map((lack) => <div key={lack}>{lack}</div>)}
      </MessageBarBody>
    </MessageBar>
  );
}
