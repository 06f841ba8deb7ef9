import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { NarrativeRowView } from "../../../jobs";
import type { CellPlace } from "../../../workbook";
import { usePane } from "../../state";
import { InlineButton } from "../frame/InlineButton";
import { LinkButton } from "../frame/LinkButton";
import { BoundFigure } from "./BoundFigure";
import { Candidates } from "./Candidates";
import { standsIn } from "./foundPlaces";
import { piecesOf } from "./pieces";

const useStyles = makeStyles({
  heading: { fontWeight: tokens.fontWeightSemibold },
  /** No word of the report. */
  place: { marginLeft: "6px", fontSize: tokens.fontSizeBase100 },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  unbound: { color: "inherit", textDecorationLine: "underline", textDecorationStyle: "dotted", textDecorationColor: tokens.colorStatusWarningBorderActive },
  mark: { marginLeft: "2px", fontSize: tokens.fontSizeBase100, color: tokens.colorStatusWarningForeground3 },
});

export interface PreviewRowProps {
  readonly row: NarrativeRowView;
  readonly selected: CellPlace | undefined;
}

/** A row of 正文: its sub-heading leads to its cell, or where it has none its address behind the text; its figures to theirs; a number without a tag opens what it might be. */
export function PreviewRow({ row, selected }: PreviewRowProps): ReactElement {
  const styles = useStyles();
  const {
    actions,
    texts: { narrative: texts },
  } = usePane();
  const [open, setOpen] = useState<number>();
  const chosen = row.unbound.find(({ start, isLeft }) => start === open && !isLeft);
  const toCell = (words: string): ReactElement => (
    <LinkButton className={row.heading === "" ? undefined : styles.heading} onClick={() => void actions.select([row.place])}>
      {words}
    </LinkButton>
  );
  return (
    <div>
      {row.heading !== "" && toCell(row.heading)}
      {row.text !== "" && (
        <p className={styles.text}>
          {piecesOf(row).map((piece) => {
            if (piece.kind === "plain") return <span key={piece.start}>{piece.words}</span>;
            if (piece.kind === "bound")
              return <BoundFigure key={piece.start} words={piece.words} cells={piece.bound.cells} isFound={standsIn(piece.bound.cells, selected)} />;
            return (
              <InlineButton
                key={piece.start}
                className={styles.unbound}
                expanded={open === piece.start}
                onClick={() => {
                  setOpen(open === piece.start ? undefined : piece.start);
                }}
              >
                {piece.words}
                <span className={styles.mark}>{texts.unbound}</span>
              </InlineButton>
            );
          })}
          {row.heading === "" && <span className={styles.place}>{toCell(texts.toCell(row.place.address))}</span>}
        </p>
      )}
      {chosen && <Candidates place={row.place} unbound={chosen} />}
    </div>
  );
}
