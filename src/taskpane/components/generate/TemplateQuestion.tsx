import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { usePane } from "../../state";
import { ChooseFile } from "../frame/ChooseFile";
import { useOwnFocus } from "../frame/useOwnFocus";
import { TEMPLATE_FILES } from "./TemplatePart";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

/** Asks what the report is made with, now that the template that was remembered cannot be read. */
export function TemplateQuestion({ running }: { readonly running: boolean }): ReactElement {
  const {
    actions,
    texts: { template: texts },
  } = usePane();
  const id = useId();
  const choose = useOwnFocus<HTMLButtonElement>();
  return (
    <div role="alertdialog" aria-labelledby={id}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle id={id}>{texts.askUnreadable}</MessageBarTitle>
          <div className={useStyles().buttons}>
            <ChooseFile
              ref={choose}
              primary
              accept={TEMPLATE_FILES}
              label={texts.choose}
              runningLabel={texts.reading}
              running={running}
              onChoose={(file) => void actions.chooseTemplate(file)}
            />
            <Button onClick={() => void actions.generateWithBuiltIn()}>{texts.generateBuiltIn}</Button>
            <Button onClick={actions.leaveQuestion}>{texts.leave}</Button>
          </div>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
