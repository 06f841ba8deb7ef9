import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { NarrativePreview, PreviewPart } from "../../../jobs";
import type { CellPlace } from "../../../workbook";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { moveFocus } from "../frame/moveFocus";
import { FOUND_ATTRIBUTE, standsIn } from "./foundPlaces";
import { PreviewRow } from "./PreviewRow";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: "8px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase400 },
  paper: { display: "flex", flexDirection: "column", gap: "8px", overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold, textAlign: "center" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  closing: { textAlign: "right" },
  left: { color: tokens.colorNeutralForeground2 },
  found: { display: "flex", flexWrap: "wrap", gap: "8px", color: tokens.colorNeutralForeground2 },
});

export interface PreviewProps {
  readonly preview: NarrativePreview;
  /** The cell where the person stands. */
  readonly selected: CellPlace | undefined;
}

/** The report as it will be printed, its tables by their name: figures lead to their cells, the selected cell's places are marked, and numbers without a tag are named. */
export function Preview({ preview: { title, parts, closing, rows }, selected }: PreviewProps): ReactElement {
  const styles = useStyles();
  const { narrative: texts } = usePane().texts;
  const list = useRef<HTMLDivElement>(null);
  const at = useRef<number>(undefined);
  useEffect(() => {
    at.current = undefined;
  }, [selected]);
  const found = rows.flatMap(({ bound }) => bound.filter((one) => standsIn(one.cells, selected))).length;
  const unbound = rows.flatMap((row) => row.unbound);
  const left = unbound.filter(({ isLeft }) => isLeft).length;
  // A cell of the text itself is none whose number could stand in it.
  const cell = selected === undefined || rows.some(({ place }) => place.sheet === selected.sheet) ? "" : `${selected.sheet}!${selected.address}`;
  const go = (step: 1 | -1): void => {
    const places = [...(list.current?.querySelectorAll<HTMLElement>(`[${FOUND_ATTRIBUTE}]`) ?? [])];
    const from = at.current ?? (step > 0 ? -1 : 0);
    at.current = (from + step + places.length) % places.length;
    moveFocus(places[at.current]);
  };
  return (
    <div className={styles.preview} ref={list}>
      <div className={styles.found}>
        <span role="status">{texts.found(cell, found)}</span>
        {found > 1 && (
          <LinkButton
            onClick={() => {
              go(-1);
            }}
          >
            {texts.previous}
          </LinkButton>
        )}
        {found > 0 && (
          <LinkButton
            onClick={() => {
              go(1);
            }}
          >
            {found > 1 ? texts.next : texts.show}
          </LinkButton>
        )}
      </div>
      <div>{texts.unboundCount(unbound.length - left)}</div>
      {left > 0 && <div className={styles.left}>{texts.leftCount(left)}</div>}
      <div className={styles.paper}>
        <div className={styles.title}>{title}</div>
        {parts.map((part) => (
          <Part key={part.heading} part={part} selected={selected} />
        ))}
        {closing && (
          <div className={styles.closing}>
            <div>{closing.organ}</div>
            <div>{closing.date}</div>
          </div>
        )}
      </div>
    </div>
  );
}

function Part({ part: { heading, rows, table, afterTable }, selected }: Pick<PreviewProps, "selected"> & { readonly part: PreviewPart }): ReactElement {
  const styles = useStyles();
  const { narrative: texts } = usePane().texts;
  const row = (one: PreviewPart["rows"][number]): ReactElement => <PreviewRow key={one.row} row={one} selected={selected} />;
  return (
    <>
      {heading !== "" && <div className={styles.heading}>{heading}</div>}
      {rows.map(row)}
      {table !== undefined && <div className={styles.left}>{texts.table(table)}</div>}
      {afterTable.map(row)}
    </>
  );
}
