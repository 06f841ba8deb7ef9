import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { copyToClipboard } from "../../delivery";
import { usePane } from "../../state";

const useStyles = makeStyles({ offer: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" } });

/** The report by way of the clipboard, where a host cannot download. */
export function CopyOffer({ html, text }: { readonly html: string; readonly text: string }): ReactElement {
  const { texts } = usePane();
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await copyToClipboard({ html, text });
      setSaid(texts.generate.copied);
    } catch {
      setSaid(texts.generate.copyFailed);
    }
  };
  return (
    <div className={useStyles().offer}>
      <div>{texts.generate.cannotDownload}</div>
      <Button size="small" appearance="primary" onClick={() => void copy()}>
        {texts.generate.copy}
      </Button>
      <div role="status">{said}</div>
      <div>{texts.generate.elsewhere}</div>
    </div>
  );
}
