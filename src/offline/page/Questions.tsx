import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import type { Language } from "../../language";
import type { Desk, DeskState } from "../desk/desk";
import type { Sitting } from "../desk/sitting";
import type { Trouble } from "../file/fileState";
import type { OfflineTexts } from "../texts";
import { timeOf } from "./timeOf";

const useStyles = makeStyles({
  bars: { flexShrink: 0 },
  opening: { justifyContent: "flex-start", padding: "4px 12px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What is asked or told of the file, above all else: nothing is lost or overwritten before it is answered. */
export function Questions({
  state,
  desk,
  texts,
  language,
}: {
  readonly state: DeskState;
  readonly desk: Desk;
  readonly texts: OfflineTexts;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  const { questions, trouble } = texts;
  const { sitting, asked, failure, isOpening } = state;
  return (
    <div className={styles.bars} role="alert">
      {asked && (
        <Bar intent="warning" words={questions.discard}>
          <Button
            size="small"
            onClick={() => {
              desk.answer(true);
            }}
          >
            {questions.discardAnyway}
          </Button>
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              desk.answer(false);
            }}
          >
            {questions.stay}
          </Button>
        </Bar>
      )}
      {state.leftOut > 0 && (
        <Bar intent="info" words={questions.leftOut(state.leftOut)}>
          <Button size="small" onClick={desk.leftOutSeen}>
            {questions.seen}
          </Button>
        </Bar>
      )}
      {sitting && isOpening && <Spinner size="tiny" className={styles.opening} label={texts.opening} />}
      {sitting && failure !== undefined && (
        <Bar intent="error" words={trouble.notOpened + failure}>
          <Button size="small" onClick={desk.failureSeen}>
            {questions.seen}
          </Button>
        </Bar>
      )}
      {sitting && <OfFile sitting={sitting} texts={texts} language={language} />}
    </div>
  );
}

function OfFile({ sitting, texts, language }: { readonly sitting: Sitting; readonly texts: OfflineTexts; readonly language: Language }): ReactElement | null {
  const { file } = sitting;
  const { trouble, isWatched, isUnsaved, isCopied, writing, savedOver, isRefused, name } = useSyncExternalStore(file.subscribe, () => file.state);
  const { questions } = texts;
  if (trouble?.kind === "conflict")
    return (
      <Bar intent="warning" words={isCopied ? questions.conflictCopied : questions.conflict}>
        <Button size="small" onClick={() => void file.takeFromDisk()}>
          {isCopied ? questions.takeDiskCopied : questions.takeDisk}
        </Button>
        <Button size="small" appearance="primary" onClick={() => void sitting.copy()}>
          {questions.keepCopy}
        </Button>
      </Bar>
    );
  if (trouble) return <Bar intent="warning" words={troubleWords(trouble, texts)} />;
  if (isRefused || savedOver)
    return (
      <Bar
        intent="warning"
        words={[isRefused && texts.refused.changed, savedOver && questions.savedOver(timeOf(savedOver, language))].filter(Boolean).join(" ")}
      >
        <Button
          size="small"
          onClick={() => {
            file.othersSavingSeen();
          }}
        >
          {questions.seen}
        </Button>
      </Bar>
    );
  if (isWatched && isUnsaved && writing === "unasked")
    return (
      <Bar intent="info" words={questions.write(name)}>
        <Button size="small" appearance="primary" onClick={() => void file.writeInPlace()}>
          {questions.writeInPlace}
        </Button>
        <Button
          size="small"
          onClick={() => {
            file.writeByHand();
          }}
        >
          {questions.writeByHand}
        </Button>
      </Bar>
    );
  return null;
}

function troubleWords(told: Exclude<Trouble, { readonly kind: "conflict" }>, { trouble }: OfflineTexts): string {
  return told.kind === "unreadable" ? trouble.unreadable(told.reason) : trouble[told.kind];
}

interface BarProps {
  readonly intent: "info" | "warning" | "error";
  readonly words: string;
  readonly children?: ReactNode;
}

function Bar({ intent, words, children }: BarProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      {children !== undefined && (
        <MessageBarActions>
          <div className={styles.actions}>{children}</div>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
