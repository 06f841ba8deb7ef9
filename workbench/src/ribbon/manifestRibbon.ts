/** What a press on a ribbon button asks for: the pane, or a function of the shared runtime by its name. */
export type RibbonAction = { readonly kind: "showTaskpane" } | { readonly kind: "executeFunction"; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  /** Addresses of the icon by its size in CSS pixels (16, 32, 80 …). */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What Excel reads from an add-in's manifest: who it is, where its pane lives, and the tabs that it adds to the ribbon. */
export interface AddinManifest {
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  /** Address of the pane's page (the resource that the shared runtime loads). */
  readonly paneUrl: string;
  readonly tabs: readonly RibbonTab[];
}

/** The text of a manifest cannot be used; `message` says which element is missing or wrong. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
}

/**
 * Reads an add-in only manifest (XML, `VersionOverrides` 1.0) in one display language: an `Override` of that locale wins,
 * then the default value. Of several hosts the Workbook is read. Throws {@link ManifestError}.
 * Source: learn.microsoft.com/office/dev/add-ins/develop/create-addin-commands.
 */
export function readManifest(xml: string, locale: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.getElementsByTagName("parsererror").length > 0) throw new ManifestError("The manifest is not well-formed XML");
  const app = document.documentElement;
  const overrides = required(app, "VersionOverrides");
  const host = children(required(overrides, "Hosts"), "Host").find((each) => attribute(each, "type") === "Workbook");
  if (host === undefined) throw new ManifestError("<Hosts> lacks the host Workbook");
  const resources = readResources(required(overrides, "Resources"), locale);
  const resource = (element: Element): string => {
    const id = element.getAttribute("resid") ?? "";
    const value = resources.get(id);
    if (value === undefined) throw new ManifestError(`<${element.localName} resid="${id}"> names no resource`);
    return value;
  };
  const button = (control: Element): RibbonButton => ({
    id: attribute(control, "id"),
    label: resource(required(control, "Label")),
    supertip: {
      title: resource(required(control, "Supertip", "Title")),
      description: resource(required(control, "Supertip", "Description")),
    },
    icons: new Map(children(required(control, "Icon"), "Image").map((image) => [Number(attribute(image, "size")), resource(image)])),
    action: readAction(required(control, "Action")),
  });
  const group = (element: Element): RibbonGroup => ({
    id: attribute(element, "id"),
    label: resource(required(element, "Label")),
    buttons: children(element, "Control").map(button),
  });
  const tab = (element: Element): RibbonTab => ({
    id: attribute(element, "id"),
    label: resource(required(element, "Label")),
    groups: children(element, "Group").map(group),
  });
  const commandSurfaces = children(required(host, "DesktopFormFactor"), "ExtensionPoint").filter(
    (point) => attribute(point, "type") === "PrimaryCommandSurface",
  );
  return {
    id: required(app, "Id").textContent.trim(),
    version: required(app, "Version").textContent.trim(),
    displayName: localised(required(app, "DisplayName"), "DefaultValue", locale),
    paneUrl: resource(required(host, "Runtimes", "Runtime")),
    tabs: commandSurfaces.flatMap((surface) => children(surface, "CustomTab").map(tab)),
  };
}

function readAction(action: Element): RibbonAction {
  const type = attribute(action, "type");
  if (type === "ShowTaskpane") return { kind: "showTaskpane" };
  if (type === "ExecuteFunction") return { kind: "executeFunction", name: required(action, "FunctionName").textContent.trim() };
  throw new ManifestError(`<Action xsi:type="${type}"> is not known`);
}

function readResources(resources: Element, locale: string): Map<string, string> {
  const entries = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((list) => children(resources, list).flatMap((element) => [...element.children]));
  return new Map(entries.map((entry) => [attribute(entry, "id"), localised(entry, "DefaultValue", locale)]));
}

function localised(element: Element, defaultAttribute: string, locale: string): string {
  const override = children(element, "Override").find((child) => child.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? attribute(element, defaultAttribute);
}

/** An attribute by its local name, so that `xsi:type` is found whatever its prefix. */
function attribute(element: Element, localName: string): string {
  const found = [...element.attributes].find((candidate) => candidate.localName === localName);
  if (found === undefined) throw new ManifestError(`<${element.localName}> lacks the attribute ${localName}`);
  return found.value;
}

function children(element: Element, localName: string): Element[] {
  return [...element.children].filter((child) => child.localName === localName);
}

function required(element: Element, ...path: readonly string[]): Element {
  let found = element;
  for (const name of path) {
    const next = children(found, name)[0];
    if (next === undefined) throw new ManifestError(`<${found.localName}> lacks <${name}>`);
    found = next;
  }
  return found;
}
