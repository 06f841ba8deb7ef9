import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** The commit before the work on speed began: what is measured today is measured beside it, in the same run. */
const EARLIER = "da3e6c492adfd7b6f5f0894309e70c7d8022b9c6";

const run = promisify(execFile);

/**
 * Calls with a folder that holds the product as it was before the work on speed, with the packages of today; the folder is gone afterwards.
 * @throws Error where the repository does not hold that commit, as a shallow clone does not
 */
export async function withEarlierBuild<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = join(await mkdtemp(join(tmpdir(), "nianbao-earlier-")), "checkout");
  await run("git", ["worktree", "add", "--detach", folder, EARLIER]);
  try {
    await symlink(resolve("node_modules"), join(folder, "node_modules"), "junction");
    return await use(folder);
  } finally {
    await run("git", ["worktree", "remove", "--force", folder]);
    await rm(join(folder, ".."), { recursive: true, force: true });
  }
}
