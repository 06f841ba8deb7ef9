import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../../state";
import { LinkButton } from "./LinkButton";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", columnGap: "14px", rowGap: "2px", margin: 0, padding: 0, listStyleType: "none" },
});

/** The names of sheets; a click shows the sheet. */
export function SheetLinks({ names }: { readonly names: readonly string[] }): ReactElement {
  const { actions } = usePane();
  return (
    <ul className={useStyles().list}>
      {names.map((sheet) => (
        <li key={sheet}>
          <LinkButton onClick={() => void actions.select([{ sheet, address: "A1" }])}>{sheet}</LinkButton>
        </li>
      ))}
    </ul>
  );
}
