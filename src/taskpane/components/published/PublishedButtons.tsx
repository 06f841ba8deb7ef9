import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { answeredFigures } from "../../published/answered";
import { usePane, type PublishedState } from "../../state";
import { publishedTexts } from "../../texts/publishedTexts";
import { LiveRegion } from "../frame/LiveRegion";
import { TaskButton } from "../frame/TaskButton";
import { writtenYear } from "../frame/writtenYear";
import { OpenCompared } from "./OpenCompared";
import { SavedBar } from "../generate/SavedBar";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

export interface PublishedButtonsProps {
  readonly state: PublishedState;
  readonly isRunning: boolean;
}

/** What can be made of a published report that was read, and what was. */
export function PublishedButtons({ state: { news, answers, doing, isAsked, isUsed, saved }, isRunning }: PublishedButtonsProps): ReactElement {
  const { actions, language } = usePane();
  const texts = publishedTexts(language);
  const year = writtenYear(answers.year);
  const isWrong = answers.organ.trim() === "" || year === undefined || (news !== undefined && answeredFigures(news, answers.figures) === undefined);
  const asked = isAsked && isWrong ? texts.mend : undefined;
  return (
    <>
      <div className={useStyles().buttons}>
        <TaskButton
          primary
          label={texts.use}
          runningLabel={texts.using}
          isSpinning={doing === "using"}
          running={isRunning}
          onClick={() => void actions.published((one) => one.use())}
        />
        <TaskButton
          label={texts.rollForward(year)}
          runningLabel={texts.saving}
          isSpinning={doing === "rolling"}
          running={isRunning}
          onClick={() => void actions.published((one) => one.rollForward())}
        />
        <TaskButton
          label={texts.save}
          runningLabel={texts.saving}
          isSpinning={doing === "saving"}
          running={isRunning}
          onClick={() => void actions.published((one) => one.save())}
        />
        <Button
          disabledFocusable={isRunning}
          onClick={() =>
            void actions.published((one) => {
              one.forget();
            })
          }
        >
          {texts.forget}
        </Button>
      </div>
      <LiveRegion role="alert" news={asked}>
        {asked !== undefined && <Text>{asked}</Text>}
      </LiveRegion>
      <LiveRegion role="status" news={isUsed || undefined}>
        {isUsed && <SavedBar title={texts.used}>{news && <OpenCompared news={news} answers={answers} />}</SavedBar>}
      </LiveRegion>
      <LiveRegion role="status" news={saved}>
        {saved && <SavedBar title={texts.saved} file={saved} />}
      </LiveRegion>
    </>
  );
}
