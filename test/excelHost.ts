import { readFileSync } from "node:fs";
import { Connection, excel2021, hasRequirementSet, openBridge, type Failure, type Profile, type SeenRequest } from "../workbench/src/doors";
import { Book, User } from "../workbench/src/engine";

/** Microsoft's client, unmodified, as npm installs it. */
const client = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** A running Excel for a test: Microsoft's client library over an in-memory workbook. */
export interface OpenExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly book: Book;
  /** A person at the grid of this book. */
  readonly user: User;
  /** Every batch since the book was opened, oldest first; `isCleanup` marks those that are no `sync` of the add-in's. */
  readonly requests: readonly SeenRequest[];
  /** The next `sync` fails with this error before anything is done. */
  failNext(failure?: Failure): void;
  /** Lets the events of what the user did reach their handlers. */
  settle(): Promise<void>;
}

interface ClientInternals {
  HostBridge: { init(bridge: unknown): void };
  GenericEventRegistration: { s_genericEventRegistrations: unknown };
}

let current: Connection | null = null;

/**
 * Opens a fresh Excel in a jest file with `@jest-environment jsdom`: sets the globals `Excel`, `OfficeExtension` and
 * `Office.context.requirements`. Each call takes the place of the Excel opened before it: call it in `beforeEach`.
 */
export async function openExcel(options: { profile?: Profile; book?: Book } = {}): Promise<OpenExcel> {
  const { profile = excel2021, book = new Book({ addinEditsUndoable: profile.addinEditsUndoable }) } = options;
  loadClient(profile);
  current?.close();
  const { bridge, connection } = openBridge(book, profile);
  current = connection;
  const internals = OfficeExtension as unknown as ClientInternals;
  internals.GenericEventRegistration.s_genericEventRegistrations = {};
  internals.HostBridge.init(bridge);
  await Promise.resolve();
  return {
    Excel,
    OfficeExtension,
    book,
    user: new User(book),
    requests: connection.requests,
    failNext: (failure) => {
      connection.failNext(failure);
    },
    settle: () =>
      new Promise((resolve) => {
        setTimeout(resolve, 0);
      }),
  };
}

/** Runs the client once a test file, in the global scope as a script tag would, and tells it what this Excel supports. */
function loadClient(profile: Profile): void {
  const scope = globalThis as { Excel?: unknown; OSF?: { _OfficeAppFactory?: unknown } };
  if (!scope.Excel) (0, eval)(readFileSync(client, "utf8"));
  const requirements = {
    isSetSupported: (name: string, version?: string | number) => hasRequirementSet(profile, name, version),
  };
  // By this door nobody has given the client its context: `Office.context` asks the factory that office.js would have made.
  if (scope.OSF) scope.OSF._OfficeAppFactory = { getContext: () => ({ requirements }) };
}
