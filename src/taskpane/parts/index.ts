/**
 * The parts of the pane that its first paint does without, each a script of its own: the checks come right behind it, the others when they are
 * first asked for. One that could not be loaded is asked for anew the next time.
 */

/** Checks, and all that a person does with what they find. */
export const loadChecks = () => import(/* webpackChunkName: "checks" */ "./checks");

/** The report and its templates. */
export const loadReports = () => import(/* webpackChunkName: "reports" */ "./reports");

/** Workbooks as files, and what is handed over as one. */
export const loadFiles = () => import(/* webpackChunkName: "files" */ "./files");

/** The sum of many units' workbooks. */
export const loadRollups = () => import(/* webpackChunkName: "rollups" */ "./rollups");

/** A Word document as text that can be pasted. */
export const loadRichText = () => import(/* webpackChunkName: "richText" */ "../delivery/richText");

/** A published report as last year's. */
export const loadPublished = () => import(/* webpackChunkName: "published" */ "./published");

export { isNotLoaded } from "./notLoaded";
