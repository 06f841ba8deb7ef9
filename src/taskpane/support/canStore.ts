/** A database of its own, so that nothing else is touched. */
const NAME = "nianbao-try";

/** How long the storage may take, in milliseconds; one that never answers stores nothing. */
const LONGEST = 3_000;

/** Whether this browser lets the pane keep something on the machine, as report templates are: tried, and taken away again. */
export async function canStore(): Promise<boolean> {
  const { indexedDB } = globalThis as { readonly indexedDB?: IDBFactory | null };
  if (!indexedDB) return false;
  let late: ReturnType<typeof setTimeout> | undefined;
  const isLate = new Promise<boolean>((resolve) => {
    late = setTimeout(() => {
      resolve(false);
    }, LONGEST);
  });
  return Promise.race([tryStore(indexedDB), isLate]).finally(() => {
    clearTimeout(late);
  });
}

function tryStore(indexedDB: IDBFactory): Promise<boolean> {
  return new Promise((resolve) => {
    const refused = (): void => {
      resolve(false);
    };
    try {
      const opening = indexedDB.open(NAME);
      opening.onerror = refused;
      opening.onblocked = refused;
      opening.onsuccess = () => {
        opening.result.close();
        indexedDB.deleteDatabase(NAME);
        resolve(true);
      };
    } catch {
      refused();
    }
  });
}
