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
 * Opens a fresh Excel for a test: sets the globals `Excel`, `OfficeExtension` and `Office.context.requirements`. Each call takes the place of the Excel opened before it: call it in `beforeEach`.
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

/** In a world that is kept for the next test file (jest.world.cjs): names globals that may stay in it. */
declare const mayStay: undefined | ((names: readonly string[]) => void);

/**
 * Runs the client once in each world of tests, in the global scope as a script tag would, and tells it what this Excel supports. It asks its page
 * for nothing but what browser this is, so that no page is made for it.
 */
function loadClient(profile: Profile): void {
  const scope = globalThis as { Excel?: unknown; OSF?: { _OfficeAppFactory?: unknown }; window?: unknown; navigator?: unknown };
  if (!scope.Excel) {
    const before = new Set(Object.getOwnPropertyNames(scope));
    scope.window ??= scope;
    // Node 20 has none.
    scope.navigator ??= { userAgent: "Node.js" };
    (0, eval)(readFileSync(client, "utf8"));
    if (typeof mayStay === "function") mayStay(Object.getOwnPropertyNames(scope).filter((name) => !before.has(name)));
  }
  const requirements = {
    isSetSupported: (name: string, version?: string | number) => hasRequirementSet(profile, name, version),
  };
  // By this door nobody has given the client its context: `Office.context` asks the factory that office.js would have made.
  if (scope.OSF) scope.OSF._OfficeAppFactory = { getContext: () => ({ requirements }) };
}
