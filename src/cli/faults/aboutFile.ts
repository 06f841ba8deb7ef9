/** Any error, with the file that it is about. */
export class AboutFile extends Error {
  override readonly name = "AboutFile";

  constructor(
    readonly file: string,
    override readonly cause: unknown,
  ) {
    super(file, { cause });
  }
}

/** Does what is to be done with a file, and names it in every error. */
export async function about<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof AboutFile ? error : new AboutFile(file, error);
  }
}
