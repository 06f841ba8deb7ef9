import { Button, Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane, type UnitsProgress } from "../../state";

const useStyles = makeStyles({ progress: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" }, stop: { alignSelf: "flex-start" } });

/** So many files must have been read before the remaining time says anything. */
const ENOUGH = 3;

/** How far the reading of units' workbooks has come, and the way to stop it; brought into view as it begins. */
export function ReadingProgress({ done, total, elapsed }: UnitsProgress): ReactElement {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = rollupTexts(language);
  const progress = useRef<HTMLDivElement>(null);
  useEffect(() => {
    progress.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const rate = (done / Math.max(1, elapsed)) * 1000;
  const digits = rate < 10 ? 1 : 0;
  return (
    <div ref={progress} className={styles.progress}>
      <Field
        validationMessage={texts.progress(done, total)}
        validationState="none"
        hint={done < ENOUGH ? undefined : texts.rate(rate.toFixed(digits), Math.ceil((total - done) / rate))}
      >
        <ProgressBar value={done} max={Math.max(1, total)} />
      </Field>
      <Button
        className={styles.stop}
        size="small"
        onClick={() => {
          void actions.rollup((sum) => {
            sum.stop();
          });
        }}
      >
        {texts.stop}
      </Button>
    </div>
  );
}
