import packageJson from "../../../package.json";

/** The add-in's version, as packages are called by it. */
export const version: string = packageJson.version;

/** What tells one build of a version from another: the checksum in the name of the pane's script; undefined where it has no such name. */
export const buildName = (): string | undefined =>
  Array.from(document.scripts, ({ src }) => /\/taskpane\.([0-9a-f]{8})\.js$/u.exec(src)?.[1]).find((name) => name !== undefined);
