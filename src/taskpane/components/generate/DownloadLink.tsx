import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../../state";

const useStyles = makeStyles({ file: { overflowWrap: "anywhere" } });

/** Where the downloaded file is, and a link that saves it once more. */
export function DownloadLink({ fileName, url }: { readonly fileName: string; readonly url: string }): ReactElement {
  const { texts } = usePane();
  return (
    <>
      <div>{texts.generate.downloaded}</div>
      <Link className={useStyles().file} href={url} download={fileName}>
        {fileName}
      </Link>
    </>
  );
}
