import { officeSources } from "./office.mjs";

/** Where the manifest of the repository says that the add-in lives: Excel on the developer's own machine. */
export const developmentOrigin = "https://localhost:3000";

/** One sentence for whoever typed the command: webpack prints an error's stack, so there is none. */
export class WrongOption extends Error {
  constructor(message) {
    super(message);
    this.stack = message;
  }
}

/**
 * Reads what stands after `--env` on the command line:
 * - `origin=https://…`  the server of the add-in, written into the manifest (default: {@link developmentOrigin});
 * - `office=self|cdn|21vianet`  where the pane takes Microsoft's office.js from (default: self, for an intranet);
 * - `workbench`  build the workbench too.
 * Throws a {@link WrongOption} for a value that cannot be right.
 */
export function readOptions(env) {
  const { origin = developmentOrigin, office = "self", workbench = false } = env;
  if (!Object.hasOwn(officeSources, office)) {
    throw new WrongOption(`--env office=${office}: choose one of ${Object.keys(officeSources).join(", ")}`);
  }
  return { origin: readOrigin(origin), office, workbench: Boolean(workbench) };
}

function readOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new WrongOption(`--env origin=${text}: Excel wants https:// and a server name, e.g. https://bangong.example.gov.cn`);
  }
  return url.origin;
}
