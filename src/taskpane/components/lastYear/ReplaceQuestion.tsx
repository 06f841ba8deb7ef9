import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, type LastYearQuestion } from "../../state";
import { SafeQuestion } from "../frame/SafeQuestion";

/** Asks whether what 上年数据 holds already may be replaced. */
export function ReplaceQuestion({ file, existing }: LastYearQuestion): ReactElement {
  const {
    actions,
    texts: { lastYear: texts },
  } = usePane();
  return (
    <SafeQuestion
      question={texts.askReplace(file)}
      safe={texts.keepOld}
      onSafe={actions.keepOldLastYear}
      other={
        <Button size="small" onClick={() => void actions.replaceLastYear()}>
          {texts.replace}
        </Button>
      }
    >
      <div>{existing ? texts.kept(existing.organ, existing.year, existing.source) : texts.foreign}</div>
    </SafeQuestion>
  );
}
