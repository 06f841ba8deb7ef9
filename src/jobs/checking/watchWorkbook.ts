import type { Language } from "../../language";
import { SheetsError, type ReportPlaces, type Sheets, type Unsubscribe } from "../../workbook";
import type { CheckReport } from "./checkReport";
import type { FollowingYear } from "../years/followingYear";
import type { SeenFlags } from "./sheetMarks";
import { checkWorkbook } from "./checkWorkbook";

/** What a watcher tells, and how long after the last change it checks. */
export interface WatchOptions {
  readonly onReport: (report: CheckReport) => void;
  readonly onError: (error: unknown) => void;
  /** Something was changed while live checks are off: what was found before may be out of date. */
  readonly onUnchecked?: () => void;
  /** The following year's report, asked for at each check. */
  readonly following?: () => FollowingYear | undefined;
  /** Milliseconds of quiet before a check. */
  readonly debounce?: number;
  /** Milliseconds of quiet before the flags are looked at again: two readings, no write. */
  readonly quiet?: number;
}

/** Live checks of one workbook. */
export interface Watcher {
  /** Checks at once, whether live or not. */
  checkNow(): Promise<void>;
  /** Turns live checks on, and checks once, or off. `asked`: a person asks for that check. */
  setLive(on: boolean, asked?: boolean): Promise<void>;
  /** Ends the subscription. */
  stop(): Promise<void>;
}

const DEBOUNCE = 250;
const QUIET = 2500;
/** Waits in milliseconds before trying again while a cell is being edited: Excel answers nothing then. The last repeats. */
const RETRIES = [400, 800, 1600] as const;
const LAST_RETRY = 3000;

/** Checks the workbook after every change of it, with one round trip a check and no write. Starts live, with a first check. */
export async function watchWorkbook(sheets: Sheets, language: Language, options: WatchOptions): Promise<Watcher> {
  const watcher = new LiveCheck(sheets, language, options);
  await watcher.setLive(true);
  return watcher;
}

class LiveCheck implements Watcher {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private subscription: Promise<Unsubscribe> | undefined;
  private live = false;
  /** Counts the checks begun, so that the answer of an older one never overwrites a newer one's. */
  private begun = 0;
  /** Where the last check found everything. A person who asks has the whole workbook looked through again. */
  private foundAt: ReportPlaces | undefined;
  /** The flags as they were looked at last: at the first check, when a person asks, and when the workbook has been quiet for a while after a change. */
  private flags: SeenFlags | undefined;
  private lookTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly sheets: Sheets,
    private readonly language: Language,
    private readonly options: WatchOptions,
  ) {}

  async checkNow(): Promise<void> {
    clearTimeout(this.timer);
    await this.check("asked");
  }

  async setLive(on: boolean, asked = false): Promise<void> {
    this.live = on;
    clearTimeout(this.timer);
    clearTimeout(this.lookTimer);
    if (!on) return;
    try {
      await (this.subscription ??= this.subscribe());
    } catch (error) {
      this.subscription = undefined;
      this.options.onError(error);
    }
    await this.check(asked ? "asked" : "live");
  }

  async stop(): Promise<void> {
    this.live = false;
    clearTimeout(this.timer);
    clearTimeout(this.lookTimer);
    const { subscription } = this;
    this.subscription = undefined;
    await (
      await subscription
    )?.();
  }

  private subscribe(): Promise<Unsubscribe> {
    return this.sheets.onChange(() => {
      if (!this.live) {
        this.options.onUnchecked?.();
        return;
      }
      this.checkSoon(this.options.debounce ?? DEBOUNCE, 0);
      clearTimeout(this.lookTimer);
      this.lookTimer = setTimeout(() => void this.check("quiet"), this.options.quiet ?? QUIET);
    });
  }

  private checkSoon(delay: number, attempt: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check("live", attempt), delay);
  }

  /** A check that a person asked for tells that a cell is being edited; a live one waits until it no longer is. */
  private async check(occasion: "asked" | "live" | "quiet", attempt = 0): Promise<void> {
    const mine = ++this.begun;
    const following = this.options.following?.();
    try {
      const report = await checkWorkbook(this.sheets, this.language, {
        ...(occasion !== "asked" && this.foundAt && { before: this.foundAt }),
        ...(following && { following }),
        ...(occasion === "live" && this.flags && { flags: this.flags }),
      });
      this.foundAt = report.foundAt;
      this.flags = report.flags;
      if (mine === this.begun) this.options.onReport(report);
    } catch (error) {
      if (mine !== this.begun) return;
      const editing = error instanceof SheetsError && error.code === "editing";
      if (editing && occasion !== "asked") this.checkSoon(RETRIES[attempt] ?? LAST_RETRY, attempt + 1);
      else this.options.onError(error);
    }
  }
}
