import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { usePane } from "../../state";
import { publishedTexts } from "../../texts/publishedTexts";
import { useOwnFocus } from "../frame/useOwnFocus";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" } });

/** Asks whether another report may take the place of one beside which somebody has written; the safe answer has the focus. */
export function ReplaceRead({ source }: { readonly source: string }): ReactElement {
  const { actions, language } = usePane();
  const texts = publishedTexts(language);
  const id = useId();
  const keep = useOwnFocus<HTMLButtonElement>();
  const settle = (replace: boolean): void => void actions.published((one) => one.settle(replace));
  return (
    <div role="alertdialog" aria-labelledby={id}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle id={id}>{texts.askReplace(source)}</MessageBarTitle>
          <div className={useStyles().buttons}>
            <Button
              ref={keep}
              appearance="primary"
              size="small"
              onClick={() => {
                settle(false);
              }}
            >
              {texts.keep}
            </Button>
            <Button
              size="small"
              onClick={() => {
                settle(true);
              }}
            >
              {texts.replace}
            </Button>
          </div>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
