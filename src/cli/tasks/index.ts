/** The kinds of tasks by their names; each is loaded when it is asked for. */
export const tasks = {
  check: () => import("./check"),
  compare: () => import("./compare"),
  create: () => import("./create"),
  figures: () => import("./figures"),
  import: () => import("./import"),
  next: () => import("./next"),
  report: () => import("./report"),
  results: () => import("./results"),
  rollup: () => import("./rollup"),
  standing: () => import("./standing"),
  stated: () => import("./stated"),
  roster: () => import("./roster"),
  unit: () => import("./unit"),
};

export type TaskName = keyof typeof tasks;
