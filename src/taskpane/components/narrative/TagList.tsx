import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { NarrativePreview, TagFamily } from "../../../jobs";
import { areNarrativeCells, type CellPlace } from "../../../workbook";
import { usePane } from "../../state";
import { Fold } from "../findings/Fold";
import { TagItems } from "./TagItems";

/** So many of what was looked for are listed. */
const LISTED = 40;
const FAMILIES: readonly TagFamily[] = [
  "sentences",
  "organ",
  "named",
  "sums",
  "proactiveDisclosure",
  "applications",
  "reviewAndLitigation",
  "rates",
  "lastYear",
  "changes",
];

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px" },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface TagListProps {
  readonly preview: Pick<NarrativePreview, "tags" | "cells">;
  /** The cell where the person stands, into which a tag goes if it is one of 正文. */
  readonly selected: CellPlace | undefined;
}

/** All tags by family, or those that hold the words looked for, in either language; a click puts one into the selected cell. */
export function TagList({ preview: { tags, cells }, selected }: TagListProps): ReactElement {
  const styles = useStyles();
  const { narrative: texts } = usePane().texts;
  const [search, setSearch] = useState("");
  const words = search
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const found = tags.filter(({ name, about }) => words.every((word) => [name, about.zh, about.en].some((text) => text.toLowerCase().includes(word))));
  const goesInto = selected && cells && areNarrativeCells(cells, selected) ? selected : undefined;
  return (
    <div className={styles.list}>
      <div className={styles.hint}>{texts.goesTo(goesInto === undefined ? "" : `${goesInto.sheet}!${goesInto.address}`)}</div>
      <Input
        aria-label={texts.search}
        placeholder={texts.search}
        value={search}
        onChange={(_event, { value }) => {
          setSearch(value);
        }}
      />
      {words.length > 0 ? (
        <>
          <div role="status" className={styles.hint}>
            {texts.searched(found.length, Math.min(found.length, LISTED))}
          </div>
          <TagItems tags={found.slice(0, LISTED)} />
        </>
      ) : (
        FAMILIES.map((family) => ({ family, own: tags.filter((tag) => tag.family === family) }))
          .filter(({ own }) => own.length > 0)
          .map(({ family, own }) => (
            <div key={family}>
              <Fold label={texts.family[family](own.length)}>
                <TagItems tags={own} />
              </Fold>
            </div>
          ))
      )}
    </div>
  );
}
