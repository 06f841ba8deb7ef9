import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text, Title3, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Desk, DeskState } from "../desk/desk";
import type { OfflineTexts } from "../texts";
import { ChooseWorkbook } from "./ChooseWorkbook";

const useStyles = makeStyles({
  page: { flexGrow: 1, overflow: "auto", display: "flex", justifyContent: "center", alignItems: "flex-start", padding: "24px 16px" },
  part: { width: "100%", maxWidth: "560px", display: "flex", flexDirection: "column", gap: "16px" },
  name: { margin: 0 },
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "12px",
    padding: "24px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What stands there before a workbook is open. */
export function StartPart({ state, desk, texts }: { readonly state: DeskState; readonly desk: Desk; readonly texts: OfflineTexts }): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.part}>
        <Title3 as="h1" className={styles.name}>
          {texts.productName}
        </Title3>
        <Text>{texts.start.lead}</Text>
        <div className={styles.place}>
          <Text>{texts.start.drop}</Text>
          <div className={styles.buttons}>
            <ChooseWorkbook desk={desk} label={texts.start.open} primary />
            <Button onClick={desk.begin}>{texts.start.empty}</Button>
          </div>
        </div>
        <div role="status">{state.isOpening && <Spinner size="tiny" label={texts.opening} />}</div>
        <div role="alert">
          {state.failure !== undefined && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>
                {texts.trouble.notOpened}
                {state.failure}
              </MessageBarBody>
            </MessageBar>
          )}
        </div>
      </div>
    </main>
  );
}
