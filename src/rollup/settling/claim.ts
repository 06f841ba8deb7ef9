import { editionOf } from "../../statute";
import { grouped } from "../grouped";
import { isLeftOut } from "../choices/isLeftOut";
import { NameIndex, nameKey, type NearName } from "../names/nameIndex";
import { isOffice } from "../names/organForms";
import { otherWithPlace } from "../names/placeBefore";
import type { Choice, Reason } from "../reason";
import { noChoices, ownName, type RollupSettings } from "../settings";
import { isTotal } from "../names/totalNames";
import { isTelling } from "../units/sameFigure";
import type { UnitReport } from "../units/unitReport";

/** Which unit a report is taken for. What is open keeps it from the sum, what is told does not. */
export interface Claim {
  readonly report: UnitReport;
  readonly unit: string;
  readonly choice: Choice | undefined;
  readonly open: readonly Reason[];
  readonly back: readonly Reason[];
  readonly told: readonly Reason[];
  /** That an earlier run has added just this file with what a person had made of it: its errors are decided on. */
  readonly isAccepted?: true;
}

/** Finds out which unit each report is of: it asks where a name is not just that of one unit. */
export class Claims {
  private readonly listed: NameIndex | undefined;
  private readonly parent: NameIndex;
  private readonly others: NameIndex;
  private readonly byName: ReadonlyMap<string, readonly UnitReport[]>;
  private readonly hasOwn: boolean;

  /** @param standing keys of names that stand in 汇总明细: they are those units', whatever the list calls them */
  constructor(
    private readonly settings: RollupSettings,
    reports: readonly UnitReport[],
    private readonly standing: ReadonlySet<string>,
  ) {
    const { organ, roster } = settings;
    this.listed = roster && listIndex(settings);
    this.parent = new NameIndex([organ], organ);
    const counting = reports.filter((report) => !isLeftOut(report, settings));
    this.others = new NameIndex(
      counting.filter(({ own }) => !own).map((report) => this.nameOf(report)),
      organ,
    );
    this.byName = grouped(counting, (report) => this.nameOf(report));
    this.hasOwn = counting.some(({ own }) => own);
  }

  of(report: UnitReport): Claim {
    const choice = this.choiceOf(report);
    const { organ, own, kept } = report;
    const name = this.nameOf(report);
    const unit = this.listedName(name) ?? name;
    const { said, before } = report;
    const otherBefore: Reason[] = before ? [{ kind: "otherBefore", unit: before.unit, isSure: before.isSure }] : [];
    const handGone: Reason[] = before && before.byHand.count > 0 ? [{ kind: "handGone", figures: before.byHand }] : [];
    const isOtherName = choice?.kind === "asUnit" || nameKey(unit) !== nameKey(name);
    const renamed: Reason[] =
      said !== undefined && said !== ""
        ? [{ kind: "renamed", organ: said }]
        : isOtherName && organ !== "" && organ !== unit
          ? [{ kind: "renamed", organ }]
          : [];
    const isSure = own === true || kept === true || choice !== undefined;
    const questions = this.asked(name, report);
    return {
      report,
      unit,
      choice,
      open: [
        ...(before?.isSure ? [] : otherBefore),
        ...questions.filter((one) => !isOnlyTold(one)),
        ...(report.year === null && !isSure ? [{ kind: "noYear" } as const] : []),
      ],
      back: kept ? [] : this.otherReport(report),
      told: [...renamed, ...(before?.isSure ? [...otherBefore, ...handGone] : []), ...questions.filter(isOnlyTold)],
    };
  }

  /** The name of the list that a name is: just that, or that with or without the place of which somebody has said so. */
  private listedName(name: string): string | undefined {
    const { place } = this.settings.choices ?? noChoices;
    const exact = this.listed?.exact(name);
    if (exact !== undefined || !place || nameKey(name) === "" || this.standing.has(nameKey(name))) return exact;
    return this.listed?.exact(otherWithPlace(name, place));
  }

  /** What stands from an earlier run is no file of now. */
  private choiceOf({ file, kept }: UnitReport): Choice | undefined {
    return kept ? undefined : (this.settings.choices ?? noChoices).use.get(file);
  }

  private nameOf(report: UnitReport): string {
    if (report.own) return ownName(this.settings.organ);
    const choice = this.choiceOf(report);
    return choice?.kind === "asUnit" ? choice.name : report.organ;
  }

  /** What is to be asked of a report by its name, and what is told of it. */
  private asked(name: string, report: UnitReport): Reason[] {
    if (name === "") return [{ kind: "noName" }];
    if (report.kept) return [];
    // A row of such a name would be taken for one of totals, and all sums say so.
    if (!report.own && isTotal(name)) return [{ kind: "totalName", name }];
    const choice = this.choiceOf(report);
    if (report.own) return [...(choice ? [] : this.ownQuestions(report)), ...this.ownAlike(report, choice !== undefined)];
    return choice ? this.unlisted(choice) : this.questions(name, report);
  }

  /** Own figures under the name of another organ may be the wrong file: they are asked about until somebody has decided on it. */
  private ownQuestions({ organ }: UnitReport): Reason[] {
    if (organ === "" || this.isParent(organ)) return [];
    return [{ kind: "ownOther", organ, expected: this.settings.organ, isUnit: (this.listed ?? this.others).exact(organ) !== undefined }];
  }

  /** Own figures that are those of a unit's file too: told, where somebody has decided that they are added. */
  private ownAlike({ figures }: UnitReport, isSure: boolean): Reason[] {
    if (!isTelling(figures)) return [];
    for (const [unit, reports] of this.byName)
      if (unit !== "" && reports.some((other) => !other.own && areSame(figures, other.figures))) return [{ kind: "ownAlike", unit, isSure }];
    return [];
  }

  /** A unit that somebody has named must stand on the list, where there is one. */
  private unlisted(choice: Choice): Reason[] {
    if (choice.kind !== "asUnit" || !this.listed || this.listed.exact(choice.name) !== undefined || choice.name === ownName(this.settings.organ)) return [];
    return [{ kind: "notListed", near: this.listed.near(choice.name) }];
  }

  /** What is to be asked of a name that nobody has decided on. */
  private questions(name: string, { figures }: UnitReport): Reason[] {
    const near = this.others.near(name);
    const ofOwn: NearName[] = this.hasOwn && this.isParent(name) ? [{ name: ownName(this.settings.organ), how: "form" }] : [];
    const forms = [...ofOwn, ...near.filter(({ how }) => how === "form")];
    if (this.listed) {
      const own = this.listedName(name);
      // What stands in the sums is not asked about because of the list: every run tells it.
      if (own === undefined && !this.standing.has(nameKey(name))) return [{ kind: "notListed", near: this.listed.near(name) }];
      // Of a name that the list has not, that report is asked about; one that is the same unit's is no other form.
      const isOther = (other: NearName): boolean => ![undefined, own].includes(this.listedName(other.name));
      const listed = forms.filter((other) => ofOwn.includes(other) || isOther(other));
      return listed.length > 0 ? [{ kind: "twoForms", near: listed }] : [];
    }
    const isItself = this.isParent(name) && !(isOffice(name) && !isOffice(this.settings.organ));
    // 民政局 and 财政局 differ by one letter: only the same figures make that a slip.
    const letters = near.filter((other) => other.how === "letter" && this.byName.get(other.name)?.some((others) => areSame(figures, others.figures)));
    return [
      ...(isItself ? [{ kind: "parent", organ: this.settings.organ } as const] : []),
      ...(forms.length > 0 ? [{ kind: "twoForms", near: forms } as const] : []),
      ...(letters.length > 0 ? [{ kind: "letter", near: letters } as const] : []),
    ];
  }

  /** Whether a name is that of the organ that sums up, in whatever form; its office is one. */
  private isParent(name: string): boolean {
    return this.parent.hasFormOf(name);
  }

  /** A report of another year, or in another form, is never added, whatever was decided. */
  private otherReport({ year, edition }: UnitReport): Reason[] {
    const expected = this.settings.year;
    if (year !== null && year !== expected) return [{ kind: "otherYear", year, expected }];
    return edition === editionOf(expected).id ? [] : [{ kind: "otherForm", edition }];
  }
}

/** The names of the list, as far as forms of them are looked for. */
export const listIndex = ({ roster = [], organ }: RollupSettings): NameIndex =>
  new NameIndex(
    roster.map(({ name }) => name),
    organ,
  );

/** What is said of a report and keeps it from no sum. */
const isOnlyTold = (reason: Reason): boolean => reason.kind === "letter" || (reason.kind === "ownAlike" && reason.isSure);

/** Whether two reports say the same, and not only nothing. */
const areSame = (some: UnitReport["figures"], others: UnitReport["figures"]): boolean =>
  some.some((figure) => typeof figure === "number" && figure !== 0) && some.every((figure, index) => figure === others[index]);
