import { nameKey } from "../names/nameIndex";

/** Which line of 汇总单位, and row of 汇总记录, is that of a file and unit. */
export const recordKey = ({ file, unit }: { readonly file: string; readonly unit: string }): string => `${file}\0${nameKey(unit)}`;
