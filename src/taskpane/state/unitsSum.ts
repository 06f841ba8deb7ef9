import { isCompanion, isSpreadsheet } from "../../files";
import { previewRollup, readParent, readUnit, rollUpFiles, unitsBehind, type CopiedText } from "../../jobs";
import { returnsFileName, rollupFileName, type Choice, type RollupSettings } from "../../rollup";
import type { Language } from "../../language";
import type { Sheets } from "../../workbook";
import { writtenYear } from "../components/frame/writtenYear";
import type { SaveFile } from "../delivery/saveFile";
import { rollupTexts } from "../texts/rollupTexts";
import { heldAgainst } from "../units/heldAgainst";
import type { ChosenUnit, UnitFiles } from "../units/unitFiles";
import { newsOf, type SumNews, type SumRequest } from "../units/unitsNews";
import { workerUnitFiles } from "../units/workerUnitFiles";
import { Follower } from "./follower";
import { UnitsReading } from "./unitsReading";
import { initialRollup, type HandedOver, type RollupState, type RollupWish } from "./rollupState";

/** What the pane gives to the sum of units. */
export interface SumHost {
  readonly sheets: Sheets;
  readonly language: Language;
  /** In workers where absent. */
  readonly units?: UnitFiles;
  readonly saveExport: SaveFile;
  readonly saveArchive: SaveFile;
  readonly state: () => RollupState;
  readonly show: (rollup: Partial<RollupState>) => void;
  /** Checks the workbook anew. */
  readonly check: () => Promise<void>;
  /** Runs a task, one at a time, and tells why it failed. */
  readonly run: (task: () => Promise<void>) => Promise<void>;
  /** Tells why work failed. */
  readonly guard: (work: () => Promise<void>) => Promise<void>;
}

/** Nobody writes on after that long. */
const WRITTEN_MS = 300;

/** The sum of many units' workbooks in the pane: what was read, what was decided, and what is made of it. */
export class UnitsSum {
  private readonly units: UnitFiles;
  private readonly reading: UnitsReading;
  private readonly choices = new Map<string, Choice>();
  private later: ReturnType<typeof setTimeout> | undefined;
  /** The last sum that was asked for: those before it are of no interest any more. */
  private asked = 0;

  constructor(private readonly host: SumHost) {
    this.units = host.units ?? workerUnitFiles(host.language);
    // The workbook says so, and is Chinese.
    this.reading = new UnitsReading(this.units, host.show, rollupTexts("zh-CN").notRead);
  }

  /** Reads what the open workbook says of a sum; of one that is itself a sum it is told at once what a person has changed there. */
  async open(): Promise<void> {
    await this.look();
    if (this.state.parent?.isSummedUp) await this.sum();
  }

  /** Reads what the open workbook says of a sum; what a person has written stays. */
  private async look(): Promise<void> {
    const { wish, parent: before } = this.state;
    const parent = await readParent(this.host.sheets);
    const year = (one: typeof before): string => (one?.year === undefined ? "" : String(one.year));
    this.show({
      parent,
      wish: {
        ...wish,
        ...((wish.organ === "" || wish.organ === before?.organ) && { organ: parent.organ }),
        ...((wish.year === "" || wish.year === year(before)) && { year: year(parent) }),
        withOwn: wish.withOwn && parent.hasFigures,
      },
    });
  }

  /** Takes what a person wishes; what was read is summed up anew by it. */
  wish(part: Partial<RollupWish>): void {
    this.show({ wish: { ...this.state.wish, ...part } });
    clearTimeout(this.later);
    this.later = setTimeout(() => void this.host.guard(() => this.sum()), WRITTEN_MS);
  }

  /** Reads units' workbooks beside those that were read before, and sums them up. */
  choose(files: readonly ChosenUnit[]): Promise<void> {
    return this.host.run(async () => {
      const units = files.filter(({ name }) => isSpreadsheet(last(name)) && !isCompanion(last(name)));
      const chosen = new Set(units);
      this.show({ passedOver: files.filter((file) => !chosen.has(file)).map(({ name }) => name), isNothing: units.length === 0 });
      await this.look();
      await this.reading.readAll(units, this.forgetDecision);
      await this.sum(true);
    });
  }

  /** Goes on with what was not read. */
  goOn(): Promise<void> {
    return this.host.run(async () => {
      await this.reading.readAll(undefined, this.forgetDecision);
      await this.sum(true);
    });
  }

  /** Stops reading: what was read is kept. */
  stop(): void {
    this.reading.stop();
  }

  /** Reads the open workbook anew, whose list of units or figures a person has changed, and sums up. */
  refresh(): Promise<void> {
    return this.host.run(async () => {
      await this.look();
      await this.sum();
    });
  }

  /** Forgets all units that were read, and what was decided of them. */
  forget(): void {
    this.asked += 1;
    this.reading.clear();
    this.choices.clear();
    const { parent, wish, behind } = this.state;
    this.show({ ...initialRollup, parent, behind, wish: { ...initialRollup.wish, organ: wish.organ, year: wish.year } });
  }

  /** Decides on a file, or takes that back. */
  decide(file: string, choice: Choice | undefined): Promise<void> {
    if (choice) this.choices.set(file, choice);
    else this.choices.delete(file);
    return this.sum();
  }

  /** Takes a file for another unit's than the one whose file of that name was summed up before: it gets a name of its own. */
  setApart(file: string): Promise<void> {
    this.reading.setApart(file, new Set(this.state.news?.rows.map((row) => row.file)));
    return this.sum();
  }

  /** Makes the workbook of the sum and hands it over as a file. */
  save(): Promise<void> {
    return this.doing("workbook", async () => {
      const sum = await this.request();
      if (!sum) return;
      const content = await this.units.workbook(sum, await this.copied(sum));
      const fileName = rollupFileName(sum.settings);
      this.show({ made: { fileName, ...(await this.host.saveExport({ fileName, content })) } });
    });
  }

  /** Makes the letters that go back to units and hands them over, all in one file. */
  saveLetters(): Promise<void> {
    return this.doing("letters", async () => {
      const sum = await this.request();
      const content = sum && (await this.units.letters(sum, new Date()));
      if (!content) return;
      const fileName = returnsFileName(sum.settings);
      const returns: HandedOver = { fileName, ...(await this.host.saveArchive({ fileName, content })) };
      this.show({ returns });
    });
  }

  /** Brings the open workbook, that of an earlier sum, up to date. */
  update(): Promise<void> {
    return this.doing("update", async () => {
      const settings = this.settings();
      if (!settings) return;
      this.asked += 1;
      const rollup = await rollUpFiles(this.host.sheets, this.reading.read, settings);
      this.show({ news: newsOf(rollup, { outcomes: this.reading.read }, this.host.language), isUpdated: true });
      await this.host.check();
    });
  }

  /** Shows the units behind the sum where the person stands, or no longer. */
  async follow(on: boolean): Promise<void> {
    if ((await this.selection.follow(on)) && !on) this.show({ behind: undefined });
  }

  private readonly selection = new Follower(() =>
    this.host.sheets.onSelect((cell) => {
      void this.host.guard(async () => {
        const behind = await unitsBehind(this.host.sheets, cell);
        if (this.selection.isFollowing && behind) this.show({ behind });
      });
    }),
  );

  private get state(): RollupState {
    return this.host.state();
  }

  private show(rollup: Partial<RollupState>): void {
    this.host.show(rollup);
  }

  private doing(doing: RollupState["doing"], work: () => Promise<void>): Promise<void> {
    return this.host.run(async () => {
      this.show({ doing });
      try {
        await work();
      } finally {
        this.show({ doing: undefined });
      }
    });
  }

  /** What was decided of a file was decided of what it said then. */
  private readonly forgetDecision = (file: string): void => {
    if (this.choices.get(file)?.kind === "asItIs") this.choices.delete(file);
  };

  /** Sums up what was read, and shows it, and compares texts where that is wished. @param isNew whether files were read just now */
  private async sum(isNew = false): Promise<void> {
    clearTimeout(this.later);
    const number = ++this.asked;
    const sum = await this.request();
    const news = sum && (await this.newsOf(sum));
    if (number !== this.asked) return;
    this.show({
      news,
      readings: this.state.readings + (isNew ? 1 : 0),
      decided: new Set(this.choices.keys()),
      copied: undefined,
      made: undefined,
      returns: undefined,
      isUpdated: false,
    });
    if (!sum || !this.state.wish.withTexts) return;
    const copied = await this.units.copied(sum);
    if (number === this.asked) this.show({ copied });
  }

  /** In the workbook of an earlier sum the units count that stand there too. */
  private async newsOf(sum: SumRequest): Promise<SumNews> {
    const { sheets, language } = this.host;
    return this.state.parent?.isSummedUp ? newsOf(await previewRollup(sheets, sum.outcomes, sum.settings), sum, language) : this.units.news(sum);
  }

  /** What is found of copied texts goes into the workbook, where they are compared. */
  private async copied(sum: SumRequest): Promise<readonly CopiedText[]> {
    return this.state.wish.withTexts ? (this.state.copied ?? (await this.units.copied(sum))) : [];
  }

  private settings(): RollupSettings | undefined {
    const { wish, parent } = this.state;
    const [organ, year] = [wish.organ.trim(), writtenYear(wish.year)];
    if (organ === "" || year === undefined) return undefined;
    const roster = parent?.roster && "units" in parent.roster ? parent.roster.units : undefined;
    const choices = { use: this.choices, withErrors: wish.withErrors, ...(wish.place !== "" && { place: wish.place }) };
    return { organ, year, choices, ...(parent?.kind !== undefined && { kind: parent.kind }), ...(roster && { roster }) };
  }

  /** What is summed up as it stands now; `undefined` while it is not known whose sum of which year it is, or nothing was read. */
  private async request(): Promise<SumRequest | undefined> {
    const { sheets, language } = this.host;
    const [{ parent, wish }, settings, outcomes] = [this.state, this.settings(), this.reading.all];
    if (!settings || !parent) return undefined;
    // A unit whose file was not read keeps what stands there.
    if (parent.isSummedUp) return { outcomes: this.reading.read, settings };
    if (outcomes.length === 0) return undefined;
    if (wish.withOwn) {
      const file = rollupTexts("zh-CN").ownFile;
      return { outcomes: [{ file, own: true, ...(await readUnit(sheets, language)) }, ...outcomes], settings };
    }
    // A part of the units explains no difference.
    const { stated, notHeld } = this.reading.left > 0 ? {} : heldAgainst(parent, settings, language);
    this.show({ notHeld });
    return { outcomes, settings, ...(stated && { stated }) };
  }
}

const last = (name: string): string => name.split("/").at(-1) ?? name;
