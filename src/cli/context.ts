import type { Language } from "../language";
import type { ReportedFigure, RosterUnit } from "../rollup";
import type { CheckRequest } from "./tasks/check";
import type { CheckedFile } from "./tasks/checkedFile";
import type { Compared, CompareRequest } from "./tasks/compare";
import type { CreatedBook, CreateRequest } from "./tasks/create";
import type { ExportedFile, FiguresRequest } from "./tasks/figures";
import type { ImportedBook, ImportBookRequest } from "./tasks/import";
import type { NextBook, NextRequest } from "./tasks/next";
import type { ResultsRequest } from "./tasks/results";
import type { MadeRollup, RollupRequest } from "./tasks/rollup";
import type { RosterRequest } from "./tasks/roster";
import type { StandingFile, StandingRequest } from "./tasks/standing";
import type { StatedRequest } from "./tasks/stated";
import type { ReadUnit, UnitRequest } from "./tasks/unit";
import type { MadeReport, RefusedTemplate, ReportRequest } from "./tasks/report";
import type { Terminal } from "./terminal";
import type { Texts } from "./texts";
import type { Workers } from "./threads/threads";

/** Starts threads for a number of tasks of a kind. */
export interface StartWorkers {
  check(tasks: number): Workers<CheckRequest, CheckedFile>;
  compare(tasks: number): Workers<CompareRequest, Compared>;
  create(tasks: number): Workers<CreateRequest, CreatedBook>;
  import(tasks: number): Workers<ImportBookRequest, ImportedBook>;
  next(tasks: number): Workers<NextRequest, NextBook>;
  figures(tasks: number): Workers<FiguresRequest, ExportedFile>;
  report(tasks: number): Workers<ReportRequest, MadeReport | RefusedTemplate>;
  unit(tasks: number): Workers<UnitRequest, ReadUnit>;
  roster(tasks: number): Workers<RosterRequest, readonly RosterUnit[]>;
  standing(tasks: number): Workers<StandingRequest, StandingFile>;
  stated(tasks: number): Workers<StatedRequest, readonly ReportedFigure[]>;
  rollup(tasks: number): Workers<RollupRequest, MadeRollup>;
  results(tasks: number): Workers<ResultsRequest, Uint8Array>;
}

/** What a command works with. */
export interface Context {
  readonly language: Language;
  readonly texts: Texts;
  readonly terminal: Terminal;
  readonly start: StartWorkers;
  /** The built-in Word template's file. */
  readonly reportTemplate: string;
  /** The day on which it runs. */
  readonly today: Date;
  /** Calls back when the person asks to stop, and when he asks for it once more, until that is ended. */
  readonly onStop: (stop: () => void) => () => void;
  /** Whether it is told where in the program an unexpected error came up. */
  readonly debug: boolean;
}
