import { openToWorkbench, walls } from "./walls.mjs";

const only = (rooms) => rooms.join(", ") || "nothing else";

/** Who stands at `from` may enter these rooms, each by its front door, the index; else what lies in `own`. */
const wallsOf = (name, from, own, open) => [
  {
    name: `${name}-walls`,
    comment: `May import of src/: ${only(open)} (walls.mjs)`,
    severity: "error",
    from: { path: from },
    to: { path: "^(src|workbench)/", pathNot: [own, `^src/(${open.join("|")})/`] },
  },
  {
    name: `${name}-front-doors`,
    comment: "Other rooms are entered by their index",
    severity: "error",
    from: { path: from },
    to: { path: "^src/", pathNot: [own, "^src/[^/]+/index\\.ts$"] },
  },
];

const rooms = Object.entries(walls).flatMap(([room, open]) => wallsOf(room, `^src/${room}/`, `^src/${room}/`, open));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycle",
      comment: "Two files that need each other, be it for a type, are one file, or need a third one below both",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "every-room-has-walls",
      comment: "A new room gets its line in walls.mjs",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: `^src/(${Object.keys(walls).join("|")})/` },
      to: {},
    },
    ...rooms,
    ...wallsOf("workbench", "^workbench/src/", "^workbench/src/", openToWorkbench),
    {
      name: "found",
      comment: "What is imported is there",
      severity: "error",
      from: { path: "^(src|workbench)/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
    doNotFollow: { path: "node_modules" },
  },
};
