/** Names in user agents, the most telling first: browsers call themselves by those that they are like as well. */
const names: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bEdg\/([\d.]+)/u, "Edge"],
  [/\bEdge\/([\d.]+)/u, "EdgeHTML"],
  [/\bTrident\/([\d.]+)/u, "Trident"],
  [/\bFirefox\/([\d.]+)/u, "Firefox"],
  [/Chrome\/([\d.]+)/u, "Chromium"],
  [/\bVersion\/([\d.]+).*\bSafari\//u, "Safari"],
  [/\bAppleWebKit\/([\d.]+)/u, "WebKit"],
];

/** What shows the pane, with its version, by its user agent: in Excel on Windows (`platform` PC) an Edge is WebView2. Undefined where it calls itself nothing known. */
export function browserName(userAgent: string, platform: string | undefined): string | undefined {
  for (const [pattern, name] of names) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name === "Edge" && platform === "PC" ? "WebView2" : name} ${version}`;
  }
  return undefined;
}
