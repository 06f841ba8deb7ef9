import { FluentProvider, makeStyles, Spinner, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { excel2021, profiles } from "../doors";
import { AddinPane, type AddinCommands } from "./AddinPane";
import { Alert, type AlertRequest } from "./chrome/Alert";
import { LogPanel } from "./chrome/LogPanel";
import { Ribbon } from "./chrome/Ribbon";
import { TitleBar } from "./chrome/TitleBar";
import { download, fileErrorMessage } from "./files";
import { profileNamed, type StartOptions } from "./startOptions";
import { useDocument, type OpenNotice } from "./useDocument";
import { useLog } from "./useLog";
import { useManifest } from "./useManifest";
import { useRegionKeys } from "./useRegionKeys";
import { Window } from "./Window";
import { useUndoState } from "./workspace/useWorkspace";
import { words as wordsOf } from "./words";

const useStyles = makeStyles({
  app: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden", backgroundColor: "#ffffff" },
});

/** The whole window: title bar, ribbon, the open book, and the add-in's pane beside it. */
export function App({ start }: { start: StartOptions }) {
  const styles = useStyles();
  const [language, setLanguage] = useState(start.language);
  const [profile, setProfile] = useState(start.profile);
  const [paneVisible, setPaneVisible] = useState(true);
  const [logOpen, setLogOpen] = useState(false);
  const [notice, setNotice] = useState<OpenNotice | { kind: "notSaved"; message: string } | null>(null);
  const log = useLog();
  const words = wordsOf[language];
  const options = useMemo(() => ({ locale: language, addinEditsUndoable: profile.addinEditsUndoable }), [language, profile]);
  const { document, create, open } = useDocument(start.emptyBook, options, setNotice);
  const { add } = log;
  const onManifestError = useCallback(
    (error: Error) => {
      add("Manifest", error.message);
    },
    [add],
  );
  const manifest = useManifest(language, onManifestError);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const frameRef = useRef<HTMLIFrameElement>(null);
  const commands = useRef<AddinCommands>(null);
  const { canUndo, canRedo } = useUndoState(document?.workspace ?? null);
  const goToGrid = useCallback(() => fieldRef.current?.focus({ preventScroll: true }), []);
  const enterPane = useCallback((backwards: boolean) => {
    commands.current?.enter(backwards);
  }, []);
  const nextRegion = useRegionKeys({ fieldRef, frameRef, paneVisible, enterPane });
  useEffect(() => {
    document?.workspace.book.letAddinEditsBeUndone(profile.addinEditsUndoable);
  }, [document, profile]);
  useEffect(goToGrid, [document, goToGrid]);

  const save = (): void => {
    if (document?.workspace.commit() !== true) return;
    download(document.workspace.book).catch((error: unknown) => {
      setNotice({ kind: "notSaved", message: fileErrorMessage(error) });
    });
  };
  return (
    <FluentProvider theme={webLightTheme} lang={language}>
      <div className={styles.app} data-profile={profile.name}>
        <TitleBar
          words={words}
          fileName={document?.workspace.book.name ?? ""}
          profiles={profiles.map(({ name }) => ({ id: name, label: name }))}
          profile={profile.name}
          language={language}
          canUndo={canUndo}
          canRedo={canRedo}
          onProfile={(name) => {
            setProfile(profileNamed(name) ?? excel2021);
          }}
          onLanguage={setLanguage}
          onNew={create}
          onOpen={(file) => {
            void open(file);
          }}
          onSave={save}
          onUndo={() => document?.workspace.undo()}
          onRedo={() => document?.workspace.redo()}
        />
        <Ribbon
          tabs={manifest?.tabs ?? []}
          label={words.ribbon}
          paneVisible={paneVisible}
          onPress={({ id, action }) => {
            if (action.kind === "showTaskpane") setPaneVisible(!paneVisible);
            else if (document?.workspace.commit() === true) commands.current?.run(action.name, id);
          }}
        />
        {document === null ? (
          <Spinner label={words.loading} style={{ flexGrow: 1 }} />
        ) : (
          <Window
            key={document.id}
            words={words}
            workspace={document.workspace}
            fieldRef={fieldRef}
            logEntries={log.entries.length}
            onToggleLog={() => {
              setLogOpen(!logOpen);
            }}
            pane={
              manifest !== null && (
                <AddinPane
                  key={`${document.id} ${profile.name} ${language}`}
                  words={words}
                  manifest={manifest}
                  book={document.workspace.book}
                  profile={profile}
                  language={language}
                  visible={paneVisible}
                  frameRef={frameRef}
                  commandsRef={commands}
                  onVisible={setPaneVisible}
                  onExit={(exit) => {
                    if (exit.to === "sheet") goToGrid();
                    else nextRegion("pane", exit.backwards);
                  }}
                  onLog={add}
                />
              )
            }
            log={
              logOpen && (
                <LogPanel
                  words={words}
                  entries={log.entries}
                  onClear={log.clear}
                  onClose={() => {
                    setLogOpen(false);
                  }}
                />
              )
            }
          />
        )}
        <Alert
          request={
            notice &&
            noticeAlert(notice, words, () => {
              setNotice(null);
            })
          }
        />
      </div>
    </FluentProvider>
  );
}

function noticeAlert(notice: OpenNotice | { kind: "notSaved"; message: string }, words: (typeof wordsOf)["zh-CN"], close: () => void): AlertRequest {
  const buttons = [{ label: words.ok, onPress: close }] as const;
  if (notice.kind === "dropped") return { title: words.droppedTitle, message: `${words.dropped}${notice.what.join("、")}`, buttons };
  return { title: notice.kind === "failed" ? words.cannotOpen : words.cannotSave, message: notice.message, buttons };
}
