import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, type RolledForward } from "../../state";
import { Fold } from "../findings/Fold";

const useStyles = makeStyles({ file: { overflowWrap: "anywhere" }, list: { margin: "4px 0 0", paddingLeft: "1.2em" } });

/** That the next year's workbook is ready, how to get it, and which years of 正文 a person must look at. */
export function NextYearResult({ fileName, url, year, years }: RolledForward): ReactElement {
  const styles = useStyles();
  const {
    texts: { lastYear: texts },
  } = usePane();
  const left = years.filter(({ moved }) => moved === undefined);
  const moved = years.length - left.length;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.rolled(year)}</MessageBarTitle>
        <div>{texts.rolledWhere}</div>
        <Link className={styles.file} href={url} download={fileName}>
          {fileName}
        </Link>
        {moved > 0 && <div>{texts.moved(moved)}</div>}
        {left.length > 0 && (
          <Fold label={texts.left(left.length)} openAtFirst>
            <ul className={styles.list}>
              {left.map(({ words }, index) => (
                <li key={`${index}${words}`}>{words}</li>
              ))}
            </ul>
          </Fold>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
