import { Field, makeStyles, Text, Textarea } from "@fluentui/react-components";
import type { ClipboardEvent, ReactElement } from "react";
import { FileRefused } from "../../files/fileRefused";
import { givenReport, type Given } from "../../published/givenReport";
import { usePane } from "../../state";
import { publishedTexts } from "../../texts/publishedTexts";
import { ChooseFile } from "../frame/ChooseFile";
import { DropPlace } from "../frame/DropPlace";

const useStyles = makeStyles({ choose: { alignSelf: "flex-start" } });

export interface ChoosePublishedProps {
  /** The endings of the files to choose from. */
  readonly accept: string;
  readonly isRunning: boolean;
}

/** Where a published report is given: a file that is chosen or dropped, or what was copied in a browser, Word or WPS and is pasted. Nothing of it comes into the page. */
export function ChoosePublished({ accept, isRunning }: ChoosePublishedProps): ReactElement {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = publishedTexts(language);
  const take = (given: Given): void => {
    if (isRunning) return;
    if (typeof given === "object" && "file" in given) void actions.chooseLastYear(given.file, false);
    else void actions.published((one) => (typeof given === "object" ? one.take(given) : Promise.reject(new FileRefused(texts[given]))));
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    take(givenReport(event.clipboardData));
  };
  return (
    <DropPlace
      onDrop={(dropped) => {
        take(givenReport(dropped));
      }}
    >
      <div className={styles.choose}>
        <ChooseFile
          primary
          accept={accept}
          label={texts.choose}
          runningLabel={texts.reading}
          running={isRunning}
          onChoose={(file) => {
            take({ source: file.name, file });
          }}
        />
      </div>
      <Text size={200}>{texts.drop}</Text>
      <Field label={texts.paste} hint={texts.pasteHint}>
        {/* What is pasted is read and not shown; what is typed is no report. */}
        <Textarea
          value=""
          placeholder={texts.pasteHere}
          onPaste={paste}
          onChange={() => {
            take("onlyText");
          }}
        />
      </Field>
    </DropPlace>
  );
}
