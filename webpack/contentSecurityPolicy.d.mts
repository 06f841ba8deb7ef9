export function contentSecurityPolicy(officeHost?: string): string;
