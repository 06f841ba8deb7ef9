import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableChoice } from "../../../jobs";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: "4px 0 0", padding: 0, listStyleType: "none" },
});

/** Asks which of several places has this year's table. */
export function ChoiceQuestion({ choice: { table, name, areas, chosen } }: { readonly choice: TableChoice }): ReactElement {
  const styles = useStyles();
  const {
    actions,
    texts: { recognised: texts },
  } = usePane();
  return (
    <MessageBar intent={chosen ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{chosen ? texts.others(name) : texts.ask(name)}</MessageBarTitle>
        <ul className={styles.list}>
          {areas.map((area) => {
            const isChosen = chosen?.sheet === area.sheet && chosen.address === area.address;
            const place = `${area.sheet}!${area.address}`;
            return (
              <li key={place}>
                <LinkButton onClick={() => void actions.select([area])}>{texts.place(place, area.hint)}</LinkButton>
                {area.isHidden && <div>{texts.hidden}</div>}
                <div>
                  {isChosen ? (
                    texts.isChosen
                  ) : (
                    <Button size="small" aria-label={`${texts.choose} ${place}`} onClick={() => void actions.confirmTable(table, area)}>
                      {texts.choose}
                    </Button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
