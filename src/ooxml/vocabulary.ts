const STANDARD = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//u;
const RELATIONSHIPS = /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships$/u;

/** Whether a namespace is one of the standard's, transitional or strict, or none at all, as some programs write: a prefix that nobody declared. */
export const isStandard = (namespace: string): boolean => STANDARD.test(namespace) || !namespace.includes(":");

/** Whether attributes of a namespace name relationships. */
export const isOfRelationships = (namespace: string): boolean => RELATIONSHIPS.test(namespace) || namespace === "r";
