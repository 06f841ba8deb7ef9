/** A text as XML holds it. */
export function escapeXml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

/** XML's text as it reads; a character reference that was cut is left as it is. */
export function plainText(xml: string): string {
  if (!xml.includes("&")) return xml;
  return xml
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, "&");
}
