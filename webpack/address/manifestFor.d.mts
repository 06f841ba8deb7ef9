export function manifestFor(xml: string, address: string): string;
