import { makeStyles, Switch } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../../state";
import { TaskButton } from "../frame/TaskButton";
import { TwoLines } from "../frame/TwoLines";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px 8px" },
  live: { marginLeft: "-8px" },
});

/** The switch for live checks and the button for one check now. */
export function CheckControls({ live, running }: { readonly live: boolean; readonly running: boolean }): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  return (
    <div className={styles.row}>
      <Switch
        className={styles.live}
        checked={live}
        label={<TwoLines text={texts.check.live} hint={live ? texts.check.liveHint : texts.check.liveOffHint} />}
        onChange={(_, { checked }) => {
          actions.switchLive(checked);
        }}
      />
      <TaskButton label={texts.check.button} runningLabel={texts.check.running} running={running} onClick={() => void actions.check()} />
    </div>
  );
}
