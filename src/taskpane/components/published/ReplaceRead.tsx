import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../../state";
import { publishedTexts } from "../../texts/publishedTexts";
import { SafeQuestion } from "../frame/SafeQuestion";

/** Asks whether another report may take the place of one beside which somebody has written. */
export function ReplaceRead({ source }: { readonly source: string }): ReactElement {
  const { actions, language } = usePane();
  const texts = publishedTexts(language);
  const settle = (replace: boolean) => () => void actions.published((one) => one.settle(replace));
  return (
    <SafeQuestion
      question={texts.askReplace(source)}
      safe={texts.keep}
      onSafe={settle(false)}
      other={
        <Button size="small" onClick={settle(true)}>
          {texts.replace}
        </Button>
      }
    />
  );
}
