import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState, type ReactElement } from "react";
import { figureLabel } from "../../../figures";
import type { YearOnYear } from "../../../jobs";
import type { FigureId } from "../../../statute";
import type { PublishedNews } from "../../published/publishedNews";
import { usePane } from "../../state";
import type { Texts } from "../../texts";
import { Fold } from "../findings/Fold";
import { QuotedWords } from "../findings/QuotedWords";
import { LinkButton } from "../frame/LinkButton";
import { LastValue } from "./LastValue";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  label: { textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  number: { textAlign: "right", paddingLeft: "8px", whiteSpace: "nowrap", verticalAlign: "top" },
});

export interface YearTableProps {
  readonly rows: readonly YearOnYear[];
  /** The published report that last year's figures were read from, while it is at hand. */
  readonly published: PublishedNews | undefined;
}

/** Both years' figures side by side; a figure's name is the way to its cell, last year's number to the words that it was read from. */
export function YearTable({ rows, published }: YearTableProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState<FigureId>();
  const sources = new Map(published?.tables.flatMap(({ lines }) => lines.flatMap((line) => (line.figures ?? []).map((id) => [id, line] as const))));
  const {
    actions,
    texts: { lastYear: texts },
  } = usePane();
  return (
    <Fold label={texts.compare(rows.length)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.label}>
              {texts.figure}
            </th>
            {[texts.thisYear, texts.last, texts.change].map((heading) => (
              <th key={heading} scope="col" className={styles.number}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ figure, table, cell, value, last, difference, percent }) => {
            const [label, source, isOpen] = [`${table} ${figureLabel(figure)}`, sources.get(figure), open === figure];
            return (
              <Fragment key={figure}>
                <tr>
                  <th scope="row" className={styles.label}>
                    <LinkButton onClick={() => void actions.select([cell])}>{label}</LinkButton>
                  </th>
                  <td className={styles.number}>{value ?? "—"}</td>
                  <td className={styles.number}>
                    <LastValue
                      {...{ label, source, isOpen, value: last }}
                      onToggle={() => {
                        setOpen(isOpen ? undefined : figure);
                      }}
                    />
                  </td>
                  <td className={styles.number}>{changeText(difference, percent, texts)}</td>
                </tr>
                {isOpen && source && (
                  <tr>
                    <td colSpan={4}>
                      <QuotedWords sentence={texts.sourceWords(source.words, source.place)} words="" />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </Fold>
  );
}

function changeText(difference: number | undefined, percent: number | undefined, texts: Texts["lastYear"]): string {
  if (difference === undefined) return "—";
  const sign = difference > 0 ? "+" : "";
  return percent === undefined ? `${sign}${difference}` : texts.by(`${sign}${difference}`, `${sign}${percent}%`);
}
