/** An English noun with its number: “1 cell”, “2 cells”. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
