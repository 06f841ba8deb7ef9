import envPaths from "env-paths";
import path from "node:path";

/** A folder of this user's cache directory for what the project makes once and keeps, e.g. `~/.cache/nianbao/<name>`. */
export function cacheFolder(name: string): string {
  return path.join(envPaths("nianbao", { suffix: "" }).cache, name);
}
