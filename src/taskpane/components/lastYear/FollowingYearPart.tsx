import { makeStyles, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePane, type ChosenFollowing } from "../../state";
import { ChooseFile } from "../frame/ChooseFile";
import { LinkButton } from "../frame/LinkButton";
import { TaskButton } from "../frame/TaskButton";

const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", alignItems: "start", gap: "8px" }, text: { overflowWrap: "anywhere" } });

export interface FollowingYearPartProps {
  readonly following: ChosenFollowing | undefined;
  readonly running: boolean;
}

/** The following year's workbook, beside which a report of a past year is checked while the pane is open. Few have one: the choice is folded. */
export function FollowingYearPart({ following, running }: FollowingYearPartProps): ReactElement {
  const styles = useStyles();
  const {
    actions,
    texts: { lastYear: texts },
  } = usePane();
  const [unfolded, setUnfolded] = useState(false);
  if (following) {
    return (
      <div className={styles.part}>
        <Text className={styles.text}>{texts.following(following.report.organ, following.report.year, following.file)}</Text>
        <TaskButton label={texts.dropFollowing} runningLabel={texts.reading} running={running} onClick={() => void actions.dropFollowing()} />
      </div>
    );
  }
  return (
    <div className={styles.part}>
      <LinkButton
        expanded={unfolded}
        onClick={() => {
          setUnfolded(!unfolded);
        }}
      >
        {texts.followingAsk}
      </LinkButton>
      {unfolded && <Text className={styles.text}>{texts.followingLead}</Text>}
      {unfolded && (
        <ChooseFile
          accept=".xlsx"
          label={texts.chooseFollowing}
          runningLabel={texts.reading}
          running={running}
          onChoose={(file) => void actions.chooseFollowing(file)}
        />
      )}
    </div>
  );
}
