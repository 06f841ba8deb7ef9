import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckReport } from "../../../jobs";
import { usePane, type Situation } from "../../state";
import { OUTCOME_ATTRIBUTE } from "../frame/keepFocus";
import { LinkButton } from "../frame/LinkButton";
import { useTabPlace } from "../frame/useTabPlace";

/** The situations in which nothing is open. */
type Clear = Extract<Situation, "clean" | "nothingFilled" | "templateLacks" | "ready">;

const INTENTS = { clean: "success", nothingFilled: "info", templateLacks: "warning", ready: "success" } as const;

export interface AllClearProps {
  readonly situation: Clear;
  /** What the template in use does not take from the workbook, a sentence each. */
  readonly lacks: readonly string[];
  /** What has to be filled in before the report may be signed. */
  readonly needed: CheckReport["stillNeeded"];
}

/**
 * Says that nothing is open: nothing is filled in yet, what was checked holds, or the report may be signed; and in that place, that the template
 * in use would not print all of it, or what is still to be filled in.
 */
export function AllClear({ situation, lacks, needed }: AllClearProps): ReactElement {
  const {
    actions,
    texts: { check },
  } = usePane();
  return (
    <MessageBar intent={INTENTS[situation]} layout="multiline" {...useTabPlace()} {...{ [OUTCOME_ATTRIBUTE]: "" }}>
      <MessageBarBody>
        <MessageBarTitle>{check[`${situation}Title`]}</MessageBarTitle>
        <div>{check[situation]}</div>
        {situation === "templateLacks" && lacks.map((lack) => <div key={lack}>{lack}</div>)}
        {needed.length > 0 && <div>{check.stillNeeded}</div>}
        {needed.map(({ id, message, cell }) => (
          <LinkButton key={id} onClick={() => void actions.select(cell ? [cell] : [])}>
            {message}
          </LinkButton>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
