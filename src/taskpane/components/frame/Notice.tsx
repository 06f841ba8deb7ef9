import { Button, makeStyles, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Texts } from "../../texts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px", padding: "16px" },
  name: { margin: 0 },
});

export interface NoticeProps {
  readonly texts: Texts;
  readonly message: string;
  /** What 重试 does; without it there is nothing to try again. */
  readonly retry?: () => void;
}

/** A page of its own that says why there is no pane. */
export function Notice({ texts, message, retry }: NoticeProps): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Subtitle2 as="h1" className={styles.name}>
        {texts.productName}
      </Subtitle2>
      <div role="alert">
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{message}</MessageBarBody>
        </MessageBar>
      </div>
      {retry && (
        <Button appearance="primary" onClick={retry}>
          {texts.failure.retry}
        </Button>
      )}
    </main>
  );
}
