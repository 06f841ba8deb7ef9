#!/usr/bin/env node
/**
 * The command `nianbao` in a checkout: as it was built, where no source changed since, else from the sources. `npm run` goes to the
 * package's folder first: file names are meant from where the person is.
 */
import { isBuildNewest } from "./isBuildNewest.mjs";

const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
if (script === "nianbao" && folder !== undefined) process.chdir(folder);

await import(isBuildNewest() ? "../dist-cli/nianbao.mjs" : "./fromSources.mjs");
