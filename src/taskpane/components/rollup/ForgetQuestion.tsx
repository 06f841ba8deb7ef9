import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane } from "../../state";
import { SafeQuestion } from "../frame/SafeQuestion";

export interface ForgetQuestionProps {
  /** How many files were read, and of how many somebody has decided. */
  readonly read: number;
  readonly decided: number;
  readonly onKeep: () => void;
  readonly onForget: () => void;
}

/** Asks whether what was read of the units goes, as reading it again takes minutes. */
export function ForgetQuestion({ read, decided, onKeep, onForget }: ForgetQuestionProps): ReactElement {
  const texts = rollupTexts(usePane().language);
  return (
    <SafeQuestion
      question={texts.askForget(read, decided)}
      safe={texts.keepRead}
      onSafe={onKeep}
      other={
        <Button size="small" onClick={onForget}>
          {texts.forget}
        </Button>
      }
    />
  );
}
