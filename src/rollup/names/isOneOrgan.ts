import { NameIndex } from "./nameIndex";

/** Whether two names are of one organ, in whatever forms: 清河县政府 and 河北省清河县人民政府. */
export const isOneOrgan = (one: string, other: string): boolean => new NameIndex([other], other).hasFormOf(one);
