import { task as check } from "./check";
import { task as compare } from "./compare";
import { task as create } from "./create";
import { task as figures } from "./figures";
import { task as next } from "./next";
import { task as report } from "./report";
import { task as results } from "./results";

/** The kinds of tasks by their names. */
export const tasks = { check, compare, create, figures, next, report, results };

export type TaskName = keyof typeof tasks;
