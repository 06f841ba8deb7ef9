import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { usePane, type PaneState, type TemplateInUse } from "../../state";
import type { Texts } from "../../texts";
import { ChooseFile } from "../frame/ChooseFile";
import { FailureBar } from "../frame/FailureBar";
import { LiveRegion } from "../frame/LiveRegion";
import { TaskButton } from "../frame/TaskButton";
import { AskedTemplateQuestion } from "./AskedTemplateQuestion";
import { FaultyTemplateBar } from "./FaultyTemplateBar";
import { SavedTemplateBar } from "./SavedTemplateBar";

/** The files that can be picked: Word's documents and templates without macros. */
export const TEMPLATE_FILES = ".docx,.dotx";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: "14px" },
  name: { overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Which template the report is made with, and the ways to another. */
export function TemplatePart({ state }: { readonly state: PaneState }): ReactElement {
  const styles = useStyles();
  const {
    actions,
    texts: { template: texts },
  } = usePane();
  const {
    template: { inUse, asked, faulty, saved },
    generation,
    running,
    failures,
  } = state;
  const isRunning = running.includes("template");
  const hint = hintOf(inUse, texts);
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} className={styles.heading}>
        {texts.heading}
      </Subtitle2>
      <LiveRegion role="status">
        <div className={styles.name}>{texts.inUse(nameOf(inUse, texts))}</div>
        {hint !== undefined && <div className={styles.hint}>{hint}</div>}
      </LiveRegion>
      {generation.stage !== "templateUnreadable" && (
        <div className={styles.buttons}>
          <ChooseFile
            accept={TEMPLATE_FILES}
            label={texts.choose}
            runningLabel={texts.reading}
            running={isRunning}
            onChoose={(file) => void actions.chooseTemplate(file)}
          />
          <TaskButton label={texts.saveBuiltIn} runningLabel={texts.saveBuiltIn} running={isRunning} onClick={() => void actions.saveBuiltInTemplate()} />
          {inUse.kind !== "builtIn" && (
            <TaskButton label={texts.useBuiltIn} runningLabel={texts.useBuiltIn} running={isRunning} onClick={() => void actions.useBuiltInTemplate()} />
          )}
        </div>
      )}
      <FailureBar message={failures.template} />
      {asked && <AskedTemplateQuestion asked={asked} running={isRunning} />}
      <LiveRegion role="alert" news={faulty}>
        {faulty && <FaultyTemplateBar faulty={faulty} running={isRunning} />}
      </LiveRegion>
      <LiveRegion role="status" news={saved}>
        {saved && <SavedTemplateBar {...saved} />}
      </LiveRegion>
    </section>
  );
}

function nameOf(inUse: TemplateInUse, texts: Texts["template"]): string {
  return inUse.kind === "own" ? inUse.fileName : texts[inUse.kind];
}

function hintOf({ kind, ...inUse }: TemplateInUse, texts: Texts["template"]): string | undefined {
  if (kind === "unreadable") return texts.unreadableHint;
  const isKept = "lasting" in inUse && inUse.lasting === "machine";
  if (kind === "own") return isKept ? texts.remembered : texts.sessionOnly;
  return isKept ? undefined : texts.stillStored;
}
