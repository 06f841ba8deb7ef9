import { formatArea, type BookEvent, type CellValue } from "../engine";
import type { ApiType } from "./apiObject";
import type { Session } from "./session";
import type { Json } from "./wire";

/** The events this host tells, by the name of the method that registers them, with the number the client expects. */
const eventTypes = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;

/** The events that Excel 2021 does not know. */
export const newerEvents = Object.fromEntries(
  ["EventNameChanged", "EventVisibilityChanged", "EventMoved"].flatMap((name) => [
    [`_Register${name}`, 1.17],
    [`_Unregister${name}`, 1.17],
  ]),
) as Readonly<Record<string, number>>;

/** The target of events of the whole workbook. */
export const workbookTarget = "Workbook";

/** One message of an event, as the client takes it from either door. */
export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** `messageCategory` of the rich API's events. */
const eventCategory = 65_536;

/** `Office.addin.onVisibilityModeChanged`; the client registers nothing with the host for it. */
export function visibilityMessage(visible: boolean): EventMessage {
  const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
  return { messageCategory: eventCategory, messageType: 65_539, targetId: "", message };
}

/**
 * `Workbook.onSelectionChanged`: an event of the common API. In a page office.js hears of it by itself; without one the client takes it as a
 * message like the others, and registers nothing with the host for it.
 */
export function documentMessages({ kind }: BookEvent): EventMessage[] {
  return kind === "selectionChanged" ? [{ messageCategory: eventCategory, messageType: 2, targetId: "", message: "{}" }] : [];
}

/** The `_Register…` and `_Unregister…` methods of a class. */
export function eventMethods<Target>(targetOf: (target: Target) => string): NonNullable<ApiType<Target>["methods"]> {
  return Object.fromEntries(
    Object.entries(eventTypes).flatMap(([name, number]) => [
      [
        `_Register${name}`,
        (target: Target, _args: unknown, session: Session) => {
          session.register(number, targetOf(target));
          return undefined;
        },
      ],
      [
        `_Unregister${name}`,
        (target: Target, _args: unknown, session: Session) => {
          session.unregister(number, targetOf(target));
          return undefined;
        },
      ],
    ]),
  );
}

/** What an add-in is to be told of a book's event: nothing it did not ask for. */
export function eventMessages(event: BookEvent, session: Session): EventMessage[] {
  if (event.kind === "redrawn") return [];
  const [messageType, args] = eventArgs(event, session);
  return [workbookTarget, event.sheet.id]
    .filter((targetId) => session.wants(messageType, targetId))
    .map((targetId) => ({ messageCategory: eventCategory, messageType, targetId, message: JSON.stringify(args) }));
}

function eventArgs(event: Exclude<BookEvent, { kind: "redrawn" }>, { book }: Session): [number, { readonly [name: string]: Json }] {
  const common = { worksheetId: event.sheet.id, source: "Local" };
  switch (event.kind) {
    case "changed": {
      const values = event.details && {
        valueBefore: plain(event.details.before),
        valueAfter: plain(event.details.after),
        valueTypeBefore: typeName(event.details.before),
        valueTypeAfter: typeName(event.details.after),
      };
      const triggerSource = event.by === "addin" ? "ThisLocalAddin" : "Unknown";
      return [
        eventTypes.DataChangedEvent,
        {
          ...common,
          ...values,
          address: formatArea(event.area),
          changeType: event.changeType,
          shiftDirection: "None",
          triggerSource,
        },
      ];
    }
    case "formatted":
      return [eventTypes.FormatChangedEvent, { ...common, address: formatArea(event.area) }];
    case "sheetAdded":
      return [eventTypes.AddedEvent, common];
    case "sheetDeleted":
      return [eventTypes.DeletedEvent, common];
    case "sheetActivated":
      return [eventTypes.ActivatedEvent, common];
    case "sheetDeactivated":
      return [eventTypes.DeactivatedEvent, common];
    case "sheetRenamed":
      return [eventTypes.EventNameChanged, { ...common, nameBefore: event.before, nameAfter: event.sheet.name }];
    case "sheetMoved":
      return [eventTypes.EventMoved, { ...common, positionBefore: event.before, positionAfter: book.sheets.indexOf(event.sheet) }];
    case "visibilityChanged":
      return [eventTypes.EventVisibilityChanged, { ...common, visibilityBefore: event.before, visibilityAfter: event.sheet.state.visibility }];
    case "calculated":
      return [eventTypes.CalculatedEvent, { ...common, address: "" }];
    case "selectionChanged":
      return [eventTypes.SelectionChangedEvent, { ...common, address: event.sheet.selection.areas.map(formatArea).join(",") }];
  }
}

function plain(value: CellValue): Json {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function typeName(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
}
