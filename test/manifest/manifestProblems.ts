import type { Element } from "@xmldom/xmldom";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ManifestText } from "./manifestText";

/** Icon sizes that Excel insists on, in pixels. */
const requiredSizes = [16, 32, 80];

/** The most characters that Excel admits. Source: learn.microsoft.com/javascript/api/manifest/resources and …/description. */
const limits = { resid: 32, ShortString: 125, LongString: 250, DisplayName: 125, Description: 250 };

/** What Microsoft's schema does not see: each problem in one line that begins with the place. */
export function manifestProblems(manifest: ManifestText): string[] {
  return [...referenceProblems(manifest), ...iconProblems(manifest), ...addressProblems(manifest), ...textProblems(manifest), ...runtimeProblems(manifest)];
}

function referenceProblems(manifest: ManifestText): string[] {
  const defined = manifest.resources().map(({ id }) => id);
  const used = manifest.references().map(({ resid }) => resid);
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `${id}: no such resource`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `${id}: unused`),
    ...defined.filter((id, index) => defined.indexOf(id) !== index).map((id) => `${id}: defined twice`),
    ...defined.filter((id) => id.length > limits.resid).map((id) => `${id}: longer than ${limits.resid} characters`),
  ];
}

function iconProblems(manifest: ManifestText): string[] {
  const files = new Map(manifest.resources().map(({ id, value }) => [id, value]));
  const iconImages = manifest.elements("Icon").map((icon) => manifest.elements("Image", icon));
  const missing = iconImages.flatMap((images) =>
    requiredSizes
      .filter((size) => !images.some((image) => image.getAttribute("size") === String(size)))
      .map((size) => `Icon with ${images[0]?.getAttribute("resid")}: lacks ${size} px`),
  );
  const wrong = iconImages.flat().flatMap((image) => {
    const resid = image.getAttribute("resid") ?? "";
    return pngProblem(resid, files.get(resid) ?? "", Number(image.getAttribute("size")));
  });
  const addinIcons = [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const;
  return [
    ...missing,
    ...wrong,
    ...addinIcons.flatMap(([name, size]) => pngProblem(name, manifest.elements(name)[0]?.getAttribute("DefaultValue") ?? "", size)),
  ];
}

function pngProblem(place: string, address: string, size: number): string[] {
  const file = path.join(".", new URL(address, "https://localhost").pathname);
  if (!existsSync(file)) return [`${place}: ${file} is missing`];
  const png = readFileSync(file);
  if (png.toString("latin1", 1, 4) !== "PNG") return [`${place}: ${file} is no PNG`];
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return width === size && height === size ? [] : [`${place}: ${file} is ${width}×${height}, not ${size}×${size}`];
}

function addressProblems(manifest: ManifestText): string[] {
  const origin = manifest.elements("AppDomain")[0]?.textContent ?? "";
  return manifest
    .addresses()
    .filter((address) => !address.startsWith("https://") || new URL(address).origin !== origin)
    .map((address) => `${address}: not on ${origin}`);
}

function textProblems(manifest: ManifestText): string[] {
  const own = (["DisplayName", "Description"] as const).flatMap((kind) =>
    manifest
      .elements(kind)
      .filter((element) => element.hasAttribute("DefaultValue"))
      .map((element) => ({ kind, id: kind, element })),
  );
  const strings = manifest.resources().filter((each) => each.kind === "ShortString" || each.kind === "LongString");
  return [...own, ...strings].flatMap(({ kind, id, element }) => languageProblems(manifest, id, element, limits[kind as keyof typeof limits]));
}

function languageProblems(manifest: ManifestText, id: string, element: Element, limit: number): string[] {
  const chinese = element.getAttribute("DefaultValue") ?? "";
  const overrides = manifest.elements("Override", element);
  const english = overrides[0]?.getAttribute("Value") ?? "";
  return [
    ...(/\p{Script=Han}/u.test(chinese) ? [] : [`${id}: no Chinese text`]),
    ...(overrides.length === 1 && overrides[0]?.getAttribute("Locale") === "en-US" ? [] : [`${id}: no override for en-US alone`]),
    ...(english === "" || /\p{Script=Han}/u.test(english) ? [`${id}: no English text`] : []),
    ...[chinese, english].filter((text) => text.length > limit).map((text) => `${id}: ${text.length} of at most ${limit} characters`),
  ];
}

/** With a shared runtime the pane and the functions live in one page, and a pane has no id of its own. */
function runtimeProblems(manifest: ManifestText): string[] {
  const pages = manifest.references().filter(({ by }) => ["Runtime", "FunctionFile", "SourceLocation"].includes(by));
  const page = pages[0]?.resid;
  return [
    ...pages.filter(({ resid }) => resid !== page).map(({ by, resid }) => `${by}: ${resid} is not the page of the runtime, ${page}`),
    ...(manifest.elements("Runtime")[0]?.getAttribute("lifetime") === "long" ? [] : ["Runtime: not long"]),
    ...manifest.elements("TaskpaneId").map(() => "TaskpaneId: none with a shared runtime"),
  ];
}
