/**
 * The kinds of organ that publish a report, from 乡镇 upwards. 规章 can be made only by 国务院部门, 省级政府 and
 * 设区的市 governments (《立法法》 arts. 91, 93).
 */
export interface OrganKind {
  readonly label: string;
  readonly makesRegulations: boolean;
}

export const organKinds: readonly OrganKind[] = [
  { label: "乡镇", makesRegulations: false },
  { label: "街道", makesRegulations: false },
  { label: "县级部门", makesRegulations: false },
  { label: "县级政府", makesRegulations: false },
  { label: "市级部门", makesRegulations: false },
  { label: "市级政府", makesRegulations: true },
  { label: "省级部门", makesRegulations: false },
  { label: "省级政府", makesRegulations: true },
  { label: "国务院部门", makesRegulations: true },
];
