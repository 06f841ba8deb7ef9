import { walls } from "./walls.mjs";

/** A room is closed to everything of src/ but itself, and to other rooms but their front door, the index. */
const roomRules = Object.entries(walls).flatMap(([room, open]) => [
  {
    name: `${room}-walls`,
    comment: `src/${room} may import only: ${open.join(", ") || "nothing of src/"} (walls.mjs)`,
    severity: "error",
    from: { path: `^src/${room}/` },
    to: { path: "^src/", pathNot: `^src/(${[room, ...open].join("|")})/` },
  },
  {
    name: `${room}-front-doors`,
    comment: "Other rooms are entered by their index",
    severity: "error",
    from: { path: `^src/${room}/` },
    to: { path: "^src/", pathNot: `^src/(${room}/|[^/]+/index\\.ts$)` },
  },
]);

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
    ...roomRules,
    {
      name: "composition-root",
      comment: "Only src/taskpane/index.tsx hands the spreadsheet to the jobs",
      severity: "error",
      from: { path: "^src/taskpane/[^/]+/" },
      to: { path: "^src/excel/" },
    },
    {
      name: "found",
      comment: "What is imported is there",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"], exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], mainFields: ["module", "main", "types"] },
    doNotFollow: { path: "node_modules" },
  },
};
