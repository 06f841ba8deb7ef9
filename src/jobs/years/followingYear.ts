import { summand, type Entries } from "../../figures";
import { isSameOrgan, readReport, type ReadableSheets, type WorkbookReading } from "../../workbook";
import { carriedFigures } from "./carriedFigures";
import { readOtherYear } from "../report/refuseFigures";
import { ReportError, type ReportErrorCode } from "../report/reportError";

/** The following year's report, where this one is of a year that is over: what it carried in was carried out here. */
export interface FollowingYear {
  readonly organ: string;
  readonly year: number | undefined;
  readonly entries: Entries;
}

/**
 * Reads the following year's workbook, to be checked beside this one. Writes nothing.
 * @throws ReportError where its totals are old, it carried in nothing that can be read, or it is of another year or organ
 */
export async function readFollowingYear(sheets: ReadableSheets, following: ReadableSheets): Promise<FollowingYear> {
  const { stated, edition, entries } = await readOtherYear(following, "following");
  const read = { ...stated, entries };
  const own = await readReport(sheets);
  const refusal = notFollowing(own, read);
  if (refusal) throw refusal;
  if (carriedFigures(edition).every(({ into }) => summand(entries.get(into)) === undefined)) throw refused("noCarriedIn", own, read);
  return read;
}

/** Why a report is not the one that follows on another; what is not filled in says nothing. */
export function notFollowing(own: Pick<WorkbookReading, "stated">, following: FollowingYear): ReportError | undefined {
  const { stated } = own;
  const { organ, year } = following;
  if (stated.year !== undefined && year !== undefined && year !== stated.year + 1) return refused("notFollowing", own, following);
  const isOther = stated.organ !== "" && organ !== "" && !isSameOrgan(stated.organ, organ);
  return isOther ? refused("otherOrgan", own, following) : undefined;
}

/** Says which workbook is wanted beside which one was chosen. */
function refused(code: ReportErrorCode, { stated }: Pick<WorkbookReading, "stated">, { organ, year }: FollowingYear): ReportError {
  const wanted = { organ: stated.organ, year: stated.year === undefined ? undefined : stated.year + 1 };
  return new ReportError(code, "following", "", { wanted, chosen: { organ, year } });
}
