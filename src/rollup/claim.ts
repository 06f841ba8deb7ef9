import { editionOf } from "../statute";
import { grouped } from "./grouped";
import { NameIndex } from "./nameIndex";
import type { Choice, Reason } from "./reason";
import { noChoices, ownName, type RollupSettings } from "./settings";
import type { UnitReport } from "./unitReport";

/** Which unit a report is taken for. What is open keeps it from the sum, what is told does not. */
export interface Claim {
  readonly report: UnitReport;
  readonly unit: string;
  readonly choice: Choice | undefined;
  readonly open: readonly Reason[];
  readonly back: readonly Reason[];
  readonly told: readonly Reason[];
}

/** Finds out which unit each report is of: it asks where a name is not just that of one unit. */
export class Claims {
  private readonly listed: NameIndex | undefined;
  private readonly parent: NameIndex;
  private readonly others: NameIndex;
  private readonly byName: ReadonlyMap<string, readonly UnitReport[]>;

  constructor(
    private readonly settings: RollupSettings,
    reports: readonly UnitReport[],
  ) {
    this.listed = settings.roster && new NameIndex(settings.roster.map(({ name }) => name));
    this.parent = new NameIndex([settings.organ]);
    this.others = new NameIndex(reports.filter(({ own }) => !own).map((report) => this.nameOf(report)));
    this.byName = grouped(reports, (report) => this.nameOf(report));
  }

  of(report: UnitReport): Claim {
    const choice = this.choiceOf(report);
    const { organ, own, kept } = report;
    const name = this.nameOf(report);
    const unit = this.listed?.exact(name) ?? name;
    const renamed: Reason[] = choice?.kind === "asUnit" && organ !== "" && organ !== unit ? [{ kind: "renamed", organ }] : [];
    const isSure = own === true || kept === true || choice !== undefined;
    const questions = name === "" ? [{ kind: "noName" } as const] : isSure ? [] : this.questions(name, report);
    return {
      report,
      unit,
      choice,
      open: [...questions.filter(({ kind }) => kind !== "letter"), ...(report.year === null && !isSure ? [{ kind: "noYear" } as const] : [])],
      back: kept ? [] : this.otherReport(report),
      told: [...renamed, ...questions.filter(({ kind }) => kind === "letter")],
    };
  }

  private choiceOf({ file }: UnitReport): Choice | undefined {
    return (this.settings.choices ?? noChoices).use.get(file);
  }

  private nameOf(report: UnitReport): string {
    if (report.own) return ownName(this.settings.organ);
    const choice = this.choiceOf(report);
    return choice?.kind === "asUnit" ? choice.name : report.organ;
  }

  /** What is to be asked of a name that nobody has decided on. */
  private questions(name: string, { figures }: UnitReport): Reason[] {
    if (this.listed) return this.listed.exact(name) === undefined ? [{ kind: "notListed", near: this.listed.near(name) }] : [];
    const isParent = this.parent.exact(name) !== undefined || this.parent.near(name).some(({ how }) => how === "form");
    const near = this.others.near(name);
    const forms = near.filter(({ how }) => how === "form");
    // 民政局 and 财政局 differ by one letter: only the same figures make that a slip.
    const letters = near.filter((other) => other.how === "letter" && this.byName.get(other.name)?.some((others) => areSame(figures, others.figures)));
    return [
      ...(isParent ? [{ kind: "parent", organ: this.settings.organ } as const] : []),
      ...(forms.length > 0 ? [{ kind: "twoForms", near: forms } as const] : []),
      ...(letters.length > 0 ? [{ kind: "letter", near: letters } as const] : []),
    ];
  }

  /** A report of another year, or in another form, is never added, whatever was decided. */
  private otherReport({ year, edition }: UnitReport): Reason[] {
    const expected = this.settings.year;
    if (year !== null && year !== expected) return [{ kind: "otherYear", year, expected }];
    return edition === editionOf(expected).id ? [] : [{ kind: "otherForm", edition }];
  }
}

/** Whether two reports say the same, and not only nothing. */
const areSame = (some: UnitReport["figures"], others: UnitReport["figures"]): boolean =>
  some.some((figure) => typeof figure === "number" && figure !== 0) && some.every((figure, index) => figure === others[index]);
