import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import type { Language } from "../../../src/language";
import { Pane } from "../../../src/taskpane/components/frame/Pane";
import { createPaneActions, createStore, initialState, paneReducer, type PaneStore } from "../../../src/taskpane/state";
import type { PaneEvent } from "../../../src/taskpane/state/paneReducer";
import { templateMemory } from "../../../src/taskpane/templates/templateMemory";
import { textsFor } from "../../../src/taskpane/texts";
import { HidingLooks } from "../../hidingLooks";
import { BookInMemory } from "../bookInMemory";
import { filesInMemory, type FilesInMemory } from "../filesInMemory";

export interface PaneOptions {
  readonly withSheets?: boolean;
  readonly files?: FilesInMemory;
  /** The built-in template. */
  readonly template?: Uint8Array;
  /** Whether the keyboard is in the pane, not in the sheet; jsdom knows of no other window. */
  readonly hasKeyboard?: () => boolean;
  readonly language?: Language;
}

/** A pane over a workbook in memory whose standard sheets, with totals to be typed, are inserted where asked. */
export async function renderPane({ withSheets = true, files, template = new Uint8Array(), hasKeyboard = () => true, language = "zh-CN" }: PaneOptions = {}) {
  jest.spyOn(document, "hasFocus").mockImplementation(hasKeyboard);
  const inMemory = files ?? filesInMemory(templateMemory(), language);
  const book = new BookInMemory();
  const store: PaneStore = createStore(paneReducer, initialState);
  const texts = textsFor(language);
  const actions = createPaneActions(store, {
    sheets: book,
    language,
    texts,
    delivery: { deliver: ({ fileName }) => Promise.resolve({ kind: "download", fileName, url: "blob:report" }) },
    ...inMemory,
    loadTemplate: () => Promise.resolve(template),
  });
  if (withSheets) {
    actions.chooseTotals("typed");
    await actions.insert();
  } else {
    await actions.check();
  }
  render(<Pane store={store} actions={actions} texts={texts} language={language} darkness={{ isDark: () => false, subscribe: () => () => undefined }} />, {
    wrapper: HidingLooks,
  });
  return {
    book,
    actions,
    saved: inMemory.saved,
    user: userEvent.setup(),
    /** What a person types into a sheet, and the check after it. */
    type: async (sheet: string, values: Readonly<Record<string, string | number>>): Promise<void> => {
      await act(async () => {
        book.type(sheet, values);
        await actions.check();
      });
    },
    dispatch: (event: PaneEvent) => {
      act(() => {
        store.dispatch(event);
      });
    },
  };
}
