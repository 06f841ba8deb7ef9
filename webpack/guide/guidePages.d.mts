export const guideFiles: Readonly<Record<string, string>>;
