import { readAddress } from "./address/readAddress.mjs";
import { officeSources } from "./office.mjs";

/** Where the manifest of the repository says that the add-in lives: Excel on the developer's own machine. */
const developmentAddress = "https://localhost:3000/";

/** One sentence for whoever typed the command: webpack prints an error's stack, so there is none. */
export class WrongOption extends Error {
  constructor(message) {
    super(message);
    this.stack = message;
  }
}

/**
 * Reads what stands after `--env` on the command line:
 * - `origin=https://…/…/`  the folder of the server that holds the add-in, written into the manifest (default: {@link developmentAddress});
 * - `office=self|cdn|21vianet`  where the pane takes Microsoft's office.js from (default: self, for an intranet);
 * - `workbench`  build the workbench too.
 * Throws a {@link WrongOption} for a value that cannot be right.
 */
export function readOptions(env) {
  const { origin = developmentAddress, office = "self", workbench = false } = env;
  if (!Object.hasOwn(officeSources, office)) {
    throw new WrongOption(`--env office=${office}: choose one of ${Object.keys(officeSources).join(", ")}`);
  }
  const { address, fault } = readAddress(String(origin));
  if (fault) throw new WrongOption(`--env origin=${origin}: ${fault.zh} ${fault.en}`);
  return { address, office, workbench: Boolean(workbench) };
}
