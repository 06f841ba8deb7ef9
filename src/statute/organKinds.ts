/**
 * The kinds of organ that publish a report, from 乡镇 upwards. 规章 can be made only by 国务院部门, 省级政府 and
 * 设区的市 governments (《立法法》 arts. 91, 93).
 */
export interface OrganKind {
  readonly label: string;
  /** The same in English. */
  readonly gloss: string;
  readonly makesRegulations: boolean;
  /**
   * The largest yearly fee income in 万元 that is believed without asking. A judgement, not law: about ten times what published
   * reports of such organs show, and far below what the same income would be if it were written in 元.
   */
  readonly believableFees: number;
}

export const organKinds: readonly OrganKind[] = [
  { label: "乡镇", gloss: "township", makesRegulations: false, believableFees: 1_000 },
  { label: "街道", gloss: "subdistrict", makesRegulations: false, believableFees: 1_000 },
  { label: "县级部门", gloss: "county department", makesRegulations: false, believableFees: 10_000 },
  { label: "县级政府", gloss: "county government", makesRegulations: false, believableFees: 200_000 },
  { label: "市级部门", gloss: "city department", makesRegulations: false, believableFees: 200_000 },
  { label: "市级政府", gloss: "city government", makesRegulations: true, believableFees: 2_000_000 },
  { label: "省级部门", gloss: "provincial department", makesRegulations: false, believableFees: 2_000_000 },
  { label: "省级政府", gloss: "provincial government", makesRegulations: true, believableFees: 20_000_000 },
  { label: "国务院部门", gloss: "department of the State Council", makesRegulations: true, believableFees: 20_000_000 },
];
