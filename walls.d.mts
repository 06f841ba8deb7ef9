export const walls: Readonly<Record<string, readonly string[]>>;
export const openToWorkbench: readonly string[];
export const pureRooms: readonly string[];
