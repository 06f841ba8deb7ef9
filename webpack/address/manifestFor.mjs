/**
 * The add-in's manifest (its XML) for another address of the server's folder, whatever address it was made for. `address` ends with a slash, as `readAddress` gives it.
 * Everything but the addresses stays, byte for byte.
 */
export function manifestFor(xml, address) {
  const { address: madeFor, origin: madeForOrigin } = addressesIn(xml);
  const written = escaped(address);
  return xml
    .split(madeFor)
    .join(written)
    .split(`<AppDomain>${madeForOrigin}</AppDomain>`)
    .join(`<AppDomain>${new URL(address).origin}</AppDomain>`);
}

/** Where a manifest says that its add-in lives, as it is written there. */
function addressesIn(xml) {
  const address = /<SourceLocation DefaultValue="([^"]*\/)taskpane\.html"/u.exec(xml)?.[1];
  const origin = /<AppDomain>(.*?)<\/AppDomain>/u.exec(xml)?.[1];
  if (address === undefined || origin === undefined) throw new Error("This is no manifest of the add-in: it names no taskpane.html");
  return { address, origin };
}

const escaped = (text) => text.replace(/&/gu, "&amp;").replace(/"/gu, "&quot;").replace(/</gu, "&lt;");
