import { contentSecurityPolicy } from "../../webpack/contentSecurityPolicy.mjs";
import { guideBlock } from "./guideBlocks";

/** Settings of a server as the guide shows them (`nginx`, or `xml` for IIS), with the policy that the built page has: it names another host where office.js comes from one. */
export function serverSettings(kind: "nginx" | "xml", page: string): string {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1];
  if (policy === undefined) throw new Error("taskpane.html has no Content-Security-Policy");
  const [before, after, ...others] = guideBlock(kind).split(contentSecurityPolicy());
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`docs/部署指南.md: the block of ${kind} does not have the page's policy once`);
  return `${before}${policy}${after}`;
}
