import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState, type ReactElement } from "react";
import { figureLabel } from "../../../figures";
import type { YearOnYear } from "../../../jobs";
import type { FigureId } from "../../../statute";
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

/** Both years' figures side by side; a figure's name is the way to its cell, last year's number to the words that it was read from. */
export function YearTable({ rows }: { readonly rows: readonly YearOnYear[] }): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState<FigureId>();
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
          {rows.map(({ figure, table, cell, value, last, difference, percent, words }) => {
            const [label, isOpen] = [`${table} ${figureLabel(figure)}`, open === figure];
            return (
              <Fragment key={figure}>
                <tr>
                  <th scope="row" className={styles.label}>
                    <LinkButton onClick={() => void actions.select([cell])}>{label}</LinkButton>
                  </th>
                  <td className={styles.number}>{value ?? "—"}</td>
                  <td className={styles.number}>
                    <LastValue
                      {...{ label, words, isOpen, value: last }}
                      onToggle={() => {
                        setOpen(isOpen ? undefined : figure);
                      }}
                    />
                  </td>
                  <td className={styles.number}>{changeText(difference, percent, texts)}</td>
                </tr>
                {isOpen && words !== undefined && (
                  <tr>
                    <td colSpan={4}>
                      <QuotedWords sentence={words} words="" />
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
