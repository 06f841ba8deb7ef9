import type { AddinServices } from "./addinServices";
import { ApiError } from "./apiError";
import { ApiObject, type ApiType } from "./apiObject";
import { asBoolean, asOneOf, asText } from "./arguments";

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

interface ControlOfRibbon {
  readonly services: AddinServices;
  readonly id: string;
}

/** `Office.ribbon.requestUpdate`. */
const dynamicRibbon: ApiType<AddinServices> = {
  name: "DynamicRibbon",
  methods: {
    GetButton: (services, [id]) => ApiObject.of(ribbonButton, { services, id: asText(id) }),
    GetTab: (services, [id]) => ApiObject.of(ribbonTab, { services, id: asText(id) }),
  },
};

const ribbonButton: ApiType<ControlOfRibbon> = {
  name: "RibbonButton",
  id: ({ id }) => id,
  scalars: {
    Enabled: {
      get: () => true,
      set: ({ services, id }, enabled) => {
        services.enableButton(id, asBoolean(enabled));
      },
    },
  },
  methods: {
    SetEnabled: ({ services, id }, [enabled]) => {
      services.enableButton(id, asBoolean(enabled));
      return undefined;
    },
  },
};

const ribbonTab: ApiType<ControlOfRibbon> = {
  name: "RibbonTab",
  id: ({ id }) => id,
  methods: {
    SetVisibility: ({ services, id }, [visible]) => {
      services.showTab(id, asBoolean(visible));
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
