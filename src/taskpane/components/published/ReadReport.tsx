import { Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { openAnswers } from "../../published/answered";
import type { PublishedNews, ReadTable, ToldNote } from "../../published/publishedNews";
import { usePane, type PublishedState } from "../../state";
import { publishedTexts } from "../../texts/publishedTexts";
import { Fold } from "../findings/Fold";
import { LiveRegion } from "../frame/LiveRegion";
import { writtenYear } from "../frame/writtenYear";
import { NoteList } from "./NoteList";
import { OpenCompared } from "./OpenCompared";
import { PublishedButtons } from "./PublishedButtons";
import { SourceLines } from "./SourceLines";

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
  heading: { overflowWrap: "anywhere" },
});

export interface ReadReportProps {
  readonly news: PublishedNews;
  readonly state: PublishedState;
  readonly isRunning: boolean;
}

/** What was read of a published report, what a person must fill in, and what is made of it. */
export function ReadReport({ news, state, isRunning }: ReadReportProps): ReactElement {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = publishedTexts(language);
  const id = useId();
  const { answers, isAsked } = state;
  const notes = (kind: ToldNote["kind"]): readonly ToldNote[] => news.notes.filter((note) => note.kind === kind);
  const open = openAnswers(news, answers.figures);
  return (
    <div role="group" aria-labelledby={id} className={styles.report}>
      <LiveRegion role="status" news={news} block="start">
        <Text id={id} weight="semibold" className={styles.heading}>
          {texts.heading(news.source)}
        </Text>
        {news.tables.map((table) => (
          <Text key={table.name}>{tableText(table, texts)}</Text>
        ))}
      </LiveRegion>
      <Field label={texts.organ} required hint={news.unknown.organ} validationMessage={isAsked && answers.organ.trim() === "" ? texts.noOrgan : undefined}>
        <Input
          value={answers.organ}
          onChange={(_, { value }) => {
            actions.answer({ ...answers, organ: value });
          }}
        />
      </Field>
      <Field
        label={texts.year}
        required
        hint={news.unknown.year}
        validationMessage={isAsked && writtenYear(answers.year) === undefined ? texts.noYear : undefined}
      >
        <Input
          value={answers.year}
          maxLength={6}
          inputMode="numeric"
          onChange={(_, { value }) => {
            actions.answer({ ...answers, year: value });
          }}
        />
      </Field>
      <NoteList label={texts.questions} notes={notes("question")} answers={answers} openAtFirst />
      <NoteList label={texts.remarks} notes={notes("remark")} answers={answers} openAtFirst />
      <NoteList label={texts.changed} notes={notes("changed")} answers={answers} />
      <NoteList label={texts.left} notes={notes("left")} answers={answers} />
      {news.tables.map(
        (table) =>
          table.lines.length > 0 && (
            <div key={table.name}>
              <Fold label={texts.seeTable(table.name)}>
                <SourceLines lines={table.lines} />
              </Fold>
            </div>
          ),
      )}
      {news.texts.length > 0 && (
        <div>
          <Fold label={texts.texts(news.texts.length)}>
            <SourceLines lines={news.texts} />
          </Fold>
        </div>
      )}
      {open > 0 && <Text size={200}>{texts.open(open)}</Text>}
      <Text size={200}>
        <OpenCompared news={news} answers={answers} />
      </Text>
      <PublishedButtons state={state} isRunning={isRunning} />
    </div>
  );
}

function tableText({ name, read, total }: ReadTable, texts: ReturnType<typeof publishedTexts>): string {
  if (read === total) return texts.wholeTable(name, total);
  return read === 0 ? texts.noTable(name) : texts.partTable(name, read, total);
}
