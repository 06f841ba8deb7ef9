export function guidePage(markdown: string, pages: Readonly<Record<string, string>>): string;
