import { Button, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { usePane } from "../../state";
import { supportLines, type SupportLine } from "../../support/supportLines";
import { supportTexts } from "../../texts/supportTexts";

const useStyles = makeStyles({
  list: { margin: 0, overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: "0 0 6px" },
  copy: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
});

/** Version, form and machine in a list, which can be copied for whoever helps. */
export function SupportView(): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = supportTexts(language);
  const [lines, setLines] = useState<readonly SupportLine[]>();
  useEffect(() => {
    void supportLines(language).then(setLines);
  }, [language]);
  if (!lines) return <Text>{texts.reading}</Text>;
  return (
    <>
      <Text>{texts.lead}</Text>
      <dl className={styles.list}>
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <CopyLines text={lines.map(({ label, value }) => `${label}: ${value}`).join("\n")} />
    </>
  );
}

function CopyLines({ text }: { readonly text: string }): ReactElement {
  const texts = supportTexts(usePane().language);
  const [isCopied, setIsCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      setIsCopied(false);
    }
  };
  return (
    <div className={useStyles().copy}>
      <Button onClick={() => void copy()}>{texts.copy}</Button>
      <div role="status">{isCopied === undefined ? "" : isCopied ? texts.copied : texts.notCopied}</div>
      {isCopied === false && (
        <Textarea
          readOnly
          rows={4}
          aria-label={texts.notCopied}
          value={text}
          onFocus={({ target }) => {
            target.select();
          }}
        />
      )}
    </div>
  );
}
