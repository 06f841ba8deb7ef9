import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { useRef } from "react";
import { HidingLooks } from "../../../test/hidingLooks";
import { Book } from "../../src/engine";
import { Window } from "../../src/page/Window";
import { words } from "../../src/page/words";
import { Workspace } from "../../src/page/workspace/workspace";

// A sheet has thousands of elements: looking through their computed styles for hidden ones takes seconds in jsdom.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

export interface OpenWindow {
  readonly book: Book;
  readonly workspace: Workspace;
  readonly user: UserEvent;
  /** The element of a cell, by its address. */
  readonly cell: (address: string) => HTMLElement;
  /** What the cells of a row show, joined by "|": `row("A1:C1")`. */
  readonly texts: (...addresses: readonly string[]) => string;
}

function TestWindow({ workspace }: { workspace: Workspace }) {
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  return (
    <FluentProvider theme={webLightTheme}>
      <Window words={words["zh-CN"]} workspace={workspace} fieldRef={fieldRef} logEntries={0} onToggleLog={() => undefined} pane={null} log={null} />
    </FluentProvider>
  );
}

/** A book in the page's window, with the focus at A1. `prepare` fills the book first; nothing of that can be undone. */
export async function openWindow(prepare: (book: Book) => void = () => undefined): Promise<OpenWindow> {
  const book = new Book();
  book.edit("user", () => {
    prepare(book);
  });
  book.forgetHistory();
  const workspace = new Workspace(book);
  render(<TestWindow workspace={workspace} />, { wrapper: HidingLooks });
  const user = userEvent.setup();
  const cell = (address: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(`[role="grid"] td[data-a="${address}"]`);
    if (found === null) throw new Error(`no cell ${address}`);
    return found;
  };
  await user.click(cell("A1"));
  return { book, workspace, user, cell, texts: (...addresses) => addresses.map((address) => cell(address).textContent).join("|") };
}
