import { isStandardWorkbook, keepEarlierYear, keepLastYear, planNextYear, readFollowingYear, ReportError, type EarlierYear, type NextYear } from "../../jobs";
import type { FigureId } from "../../statute";
import type { ReadableSheets, Sheets, Totals } from "../../workbook";
import type { SaveFile } from "../delivery/saveFile";
import { NoWorkbook } from "../files/noWorkbook";
import type { WorkbookFiles } from "../files/workbookFiles";
import type { AcrossYearsEvent } from "./acrossYearsState";
import { LastYearKeeper } from "./lastYearKeeper";

/** What the pane gives to the work with reports of other years. */
export interface AcrossYearsHost {
  readonly sheets: Sheets;
  readonly files: WorkbookFiles;
  readonly saveWorkbook: SaveFile;
  /** How the totals of a new workbook come. */
  readonly totals: () => Totals;
  readonly dispatch: (event: AcrossYearsEvent) => void;
  /** Checks the workbook anew. */
  readonly check: () => Promise<void>;
}

/** A report of last year. */
export interface PreviousReport {
  readonly previous: ReadableSheets;
  /** What it is called as a source: the name of its file. */
  readonly source: string;
  /** Of a published report: what its figures were read from. */
  readonly words?: ReadonlyMap<FigureId, string>;
}

/** What is done with reports of other years, behind the actions. It rejects where something cannot be done. */
export class AcrossYearsWork {
  private readonly keeper: LastYearKeeper;

  constructor(private readonly host: AcrossYearsHost) {
    this.keeper = new LastYearKeeper((question) => {
      host.dispatch({ type: "lastYearAsked", question });
    }, host.check);
  }

  /** Takes a workbook of ours as last year's. @param published takes any other file: it may be a report as it was published, or one that was typed into a workbook */
  async chooseLastYear(file: File, published: () => Promise<void>): Promise<void> {
    const previous = await this.open(file).catch(unlessDocument);
    await (previous && (await isStandardWorkbook(previous)) ? this.keepLastYear({ previous, source: file.name }) : published());
  }

  /** Keeps a report as last year's, or asks where another one is kept. @param onKept called once it is kept */
  keepLastYear({ previous, source, words }: PreviousReport, onKept?: () => void): Promise<void> {
    return this.keeper.keep({ source, keep: (replace) => keepLastYear(this.host.sheets, previous, source, replace, words), ...(onKept && { onKept }) });
  }

  takeEarlierYear(earlier: EarlierYear): Promise<void> {
    const source = [...new Set(earlier.areas.map(({ sheet }) => sheet))].join("、");
    return this.keeper.keep({ source, keep: (replace) => keepEarlierYear(this.host.sheets, earlier, source, replace) });
  }

  replaceLastYear(): Promise<void> {
    return this.keeper.replace();
  }

  async chooseFollowing(file: File): Promise<void> {
    const report = await readFollowingYear(this.host.sheets, await this.open(file));
    this.host.dispatch({ type: "followingChosen", following: { file: file.name, report } });
    await this.host.check();
  }

  /**
   * Makes the workbook of the year after a report, and hands it over; where nothing tells that year, the person is asked.
   * @param report the open workbook where absent
   */
  async rollForward(asked?: number, report: PreviousReport = { previous: this.host.sheets, source: "" }): Promise<void> {
    const { previous, ...from } = report;
    const { totals, dispatch, saveWorkbook, files } = this.host;
    const planned = await unlessYearIsUnknown(planNextYear(previous, { totals: totals(), ...from, ...(asked !== undefined && { year: asked }) }));
    if (planned === undefined) {
      dispatch({ type: "nextYearAsked" });
      return;
    }
    const { plans, fileName, year, years } = planned;
    const { url } = await saveWorkbook({ fileName, content: await files.make(plans) });
    dispatch({ type: "rolledForward", nextYear: { fileName, url, year, years } });
  }

  private async open(file: File): Promise<ReadableSheets> {
    return this.host.files.open(new Uint8Array(await file.arrayBuffer()));
  }
}

/** Nothing where a file is no workbook and may be a report as it was published. */
function unlessDocument(error: unknown): undefined {
  if (!(error instanceof NoWorkbook)) throw error;
}

/** The plan; `undefined` where the year must be asked for. */
const unlessYearIsUnknown = (plan: Promise<NextYear>): Promise<NextYear | undefined> =>
  plan.catch((error: unknown) => {
    if (error instanceof ReportError && error.code === "unknownYear") return undefined;
    throw error;
  });
