/** The composition root of the offline page: the one file that hands the desk, with its files, to what is seen. */
import { createRoot } from "react-dom/client";
import { darknessOf, languageFor } from "../taskpane";
import { Desk } from "./desk/desk";
import { wouldLose } from "./file/fileState";
import { OfflinePage } from "./page/OfflinePage";
import { offlineTexts } from "./texts";

/** Begins the page. Nothing is read before a person chooses a file. */
export function start(container: HTMLElement): void {
  const language = languageFor(navigator.language);
  const texts = offlineTexts(language);
  document.documentElement.lang = language;
  document.title = texts.productName;
  const desk = new Desk(language);
  window.addEventListener("beforeunload", (event) => {
    const { sitting } = desk.getState();
    if (sitting && wouldLose(sitting.file.state)) event.preventDefault();
  });
  createRoot(container).render(<OfflinePage desk={desk} texts={texts} language={language} darkness={darknessOf(() => undefined)} />);
}
