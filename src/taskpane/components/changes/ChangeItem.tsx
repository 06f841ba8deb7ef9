import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RecordedChange } from "../../../jobs";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { changeWords } from "./changeWords";

const useStyles = makeStyles({
  item: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  undo: { marginLeft: "8px", fontWeight: tokens.fontWeightSemibold },
  since: { marginLeft: "8px", color: tokens.colorNeutralForeground2 },
});

/** One change: where, what stood there before and since, when, and the way back while it still stands there. */
export function ChangeItem({ change }: { readonly change: RecordedChange }): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const { id, what, when, holds } = change;
  const { place, before, after } = changeWords(change, texts);
  const cells = what.kind === "cells" ? what.parts.map(({ area }) => area) : [{ sheet: what.sheet, address: what.flags[0]?.address ?? "A1" }];
  return (
    <div className={styles.item}>
      <LinkButton onClick={() => void actions.select(cells)}>{place}</LinkButton>
      {texts.changes.change(before, after, clock(when))}
      {holds ? (
        <LinkButton className={styles.undo} label={`${texts.changes.undo} ${place}`} onClick={() => void actions.undo(id)}>
          {texts.changes.undo}
        </LinkButton>
      ) : (
        <span className={styles.since}>{texts.changes.since}</span>
      )}
    </div>
  );
}

const clock = (when: Date): string => [when.getHours(), when.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
