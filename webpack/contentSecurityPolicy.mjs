/**
 * The pane's Content-Security-Policy, one directive a line. Nothing leaves the add-in's own server: no foreign script, no
 * address that data could be sent to. Fluent writes its styles into the page at run time, hence 'unsafe-inline' for styles;
 * small images of the styles are data: addresses. A download is a navigation to a blob: address, which no directive limits.
 * @param officeHost the delivery network of office.js, where it is not our own copy
 */
export function contentSecurityPolicy(officeHost) {
  return [
    "default-src 'self'",
    ["script-src 'self'", officeHost].filter(Boolean).join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
