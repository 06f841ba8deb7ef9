import { ApiError } from "./apiError";
import { ApiObject, type ApiType } from "./apiObject";
import { asOneOf, asText } from "./arguments";

/** What Excel does for an add-in beside the workbook: its pane, its ribbon, its runtime. */
export interface AddinServices {
  /** The add-in's functions for ribbon buttons are there. */
  actionHandlerReady(): void;
  isPaneVisible(): boolean;
  setPaneVisible(visible: boolean): void;
  /** `Office.ribbon.requestUpdate`: the JSON of tabs, groups and controls. */
  updateRibbon(json: string): void;
  /** Whether the runtime starts with the document (`Office.addin.setStartupBehavior`). */
  startsWithDocument: boolean;
}

/** The objects that the client makes by name (`newObject`). */
export function serviceNamed(name: string, services: AddinServices | null): ApiObject {
  const type = services === null ? undefined : types.get(name);
  if (!type || !services) throw new ApiError("NotImplemented", name);
  return ApiObject.of(type, services);
}

const addinInternalService: ApiType<AddinServices> = {
  name: "AddinInternalService",
  methods: {
    NotifyActionHandlerReady: (services) => {
      services.actionHandlerReady();
      return undefined;
    },
  },
};

const appRuntimeService: ApiType<AddinServices> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (services) => (services.isPaneVisible() ? "Visible" : "Background"),
    SetAppRuntimeState: (services, [state]) => {
      services.setPaneVisible(asOneOf(state, ["Inactive", "Background", "Visible"]) === "Visible");
      return undefined;
    },
  },
};

const appRuntimePersistenceService: ApiType<AddinServices> = {
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: ({ startsWithDocument }) => (startsWithDocument ? "Background" : "Inactive"),
    SetAppRuntimeStartState: (services, [state]) => {
      services.startsWithDocument = asOneOf(state, ["Inactive", "Background", "Visible"]) !== "Inactive";
      return undefined;
    },
  },
};

const dynamicRibbon: ApiType<AddinServices> = {
  name: "DynamicRibbon",
  methods: {
    ExecuteRequestUpdate: (services, [json]) => {
      services.updateRibbon(asText(json));
      return undefined;
    },
  },
};

const types = new Map([
  ["Microsoft.InternalService.AddinInternalService", addinInternalService],
  ["Microsoft.AppRuntime.AppRuntimeService", appRuntimeService],
  ["Microsoft.AppRuntime.AppRuntimePersistenceService", appRuntimePersistenceService],
  ["Microsoft.DynamicRibbon.DynamicRibbon", dynamicRibbon],
]);
