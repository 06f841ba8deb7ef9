import type { Sheet } from "../../engine";
import { ApiObject, type ApiType } from "../apiObject";
import { asText } from "../arguments";
import type { Session } from "../session";

interface PropertyOfSheet {
  readonly sheet: Sheet;
  readonly key: string;
}

/** Texts an add-in has put aside with a sheet. Keys differ by more than case. */
export const customPropertiesType: ApiType<Sheet> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => [...sheet.state.customProperties.keys()].map((key) => ApiObject.of(propertyType, { sheet, key })),
  item: (sheet, key) => find(sheet, key),
  methods: {
    Add: (sheet, [key, value], session) => {
      const name = keyOf(sheet, asText(key)) ?? asText(key);
      put(sheet, session, new Map(sheet.state.customProperties).set(name, asText(value)));
      return ApiObject.of(propertyType, { sheet, key: name });
    },
    GetCount: ({ state }) => state.customProperties.size,
    GetItemOrNullObject: (sheet, [key]) => find(sheet, key),
  },
};

const propertyType: ApiType<PropertyOfSheet> = {
  name: "WorksheetCustomProperty",
  id: ({ key }) => key,
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.state.customProperties.get(key) ?? "",
      set: ({ sheet, key }, value, session) => {
        put(sheet, session, new Map(sheet.state.customProperties).set(key, asText(value)));
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }, _args, session) => {
      put(sheet, session, new Map([...sheet.state.customProperties].filter(([other]) => other !== key)));
      return undefined;
    },
  },
};

function find(sheet: Sheet, key: unknown): ApiObject | null {
  const name = typeof key === "string" ? keyOf(sheet, key) : undefined;
  return name === undefined ? null : ApiObject.of(propertyType, { sheet, key: name });
}

function keyOf(sheet: Sheet, key: string): string | undefined {
  return [...sheet.state.customProperties.keys()].find((other) => other.toLowerCase() === key.toLowerCase());
}

function put(sheet: Sheet, session: Session, properties: ReadonlyMap<string, string>): void {
  session.book.edit("addin", () => {
    sheet.draft().customProperties = properties;
  });
}
