import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckReport, RecognisedTable } from "../../../jobs";
import { usePane, type PaneState } from "../../state";
import { Fold } from "../findings/Fold";
import { LinkButton } from "../frame/LinkButton";
import { ChoiceQuestion } from "./ChoiceQuestion";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: "14px" },
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: "4px 0 0", padding: 0, listStyleType: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

/** Where the report's tables were found; asks where several places may be meant. Folded while all stand on our own sheets. */
export function RecognisedList({ report, flagged }: { readonly report: CheckReport } & Pick<PaneState, "flagged">): ReactElement | null {
  const styles = useStyles();
  const {
    texts: { recognised: texts },
  } = usePane();
  const { recognised, choices } = report;
  if (recognised.length + choices.length === 0) return null;
  const asks = choices.some(({ chosen }) => chosen === undefined);
  const settled = !asks && recognised.every(({ standard, differs, confirmed }) => standard && (confirmed || !differs));
  return (
    <div>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.heading}
      </Subtitle2>
      {choices.map((choice) => (
        <ChoiceQuestion key={choice.table} choice={choice} />
      ))}
      {recognised.length > 0 && (
        <Fold key={String(settled)} label={texts.found(recognised.length)} openAtFirst={!settled}>
          <ul className={styles.list}>
            {recognised.map((table) => (
              <RecognisedItem key={table.table} found={table} flagged={flagged} />
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

function RecognisedItem({ found, flagged }: { readonly found: RecognisedTable } & Pick<PaneState, "flagged">): ReactElement {
  const styles = useStyles();
  const {
    actions,
    texts: { recognised: texts },
  } = usePane();
  const { table, name, area, message, standard, differs, confirmed } = found;
  return (
    <li>
      <LinkButton onClick={() => void actions.select([{ sheet: area.sheet, address: area.address }])}>{message}</LinkButton>
      <div className={styles.buttons}>
        {confirmed
          ? texts.confirmed
          : (differs || !standard) && (
              <Button size="small" aria-label={`${texts.confirm} ${name}`} onClick={() => void actions.confirmTable(table, area)}>
                {texts.confirm}
              </Button>
            )}
        <Button size="small" aria-label={`${texts.flag} ${name}`} onClick={() => void actions.flagTable(table)}>
          {texts.flag}
        </Button>
        {flagged?.table === table && <span role="status">{texts.flagged(flagged.added)}</span>}
      </div>
    </li>
  );
}
