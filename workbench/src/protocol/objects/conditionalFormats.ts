import { around, formatArea, freshFormatId, intersect, moveFormula, normalizeFormula, type ConditionalFormat, type Sheet } from "../../engine";
import { ApiError } from "../apiError";
import { ApiObject, type ApiType } from "../apiObject";
import { asBoolean, asColor, asInteger, asOneOf, asText } from "../arguments";
import type { Session } from "../session";
import { firstCell, needUnprotected, type Cells } from "./cells";
import { worksheetLink } from "./worksheetLink";

const types = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const;

/** One conditional format of a sheet, by its id: it may change while the add-in holds it. */
interface FormatOfSheet {
  readonly sheet: Sheet;
  readonly id: string;
}

/** The conditional formats that touch a range. A new one has the first priority, as in Excel. */
export const conditionalFormatsType: ApiType<Cells> = {
  name: "ConditionalFormatCollection",
  items: (cells) => touching(cells).map(({ id }) => ApiObject.of(conditionalFormatType, { sheet: cells.sheet, id })),
  item: (cells, key) => {
    const found = touching(cells).find(({ id }) => id === key);
    return found ? ApiObject.of(conditionalFormatType, { sheet: cells.sheet, id: found.id }) : null;
  },
  methods: {
    Add: (cells, [type], session) => {
      const kind = asOneOf(type, types);
      if (kind !== "Custom") throw new ApiError("NotImplemented", `conditional formats of type ${kind}`);
      needUnprotected(cells.sheet);
      const id = freshFormatId(cells.sheet.state.conditionalFormats);
      session.book.edit("addin", () => {
        cells.sheet.addConditionalFormat({ id, areas: cells.areas, anchor: firstCell(cells), formula: "", format: {}, stopIfTrue: false }, true);
      });
      return ApiObject.of(conditionalFormatType, { sheet: cells.sheet, id });
    },
    ClearAll: (cells, _args, session) => {
      needUnprotected(cells.sheet);
      session.book.edit("addin", () => {
        for (const area of cells.areas) cells.sheet.removeConditionalFormats(area);
      });
      return undefined;
    },
    GetCount: (cells) => touching(cells).length,
    GetItemAt: (cells, [index]) => {
      const found = touching(cells)[asInteger(index, 0)];
      if (!found) throw new ApiError("InvalidArgument", "no conditional format at this index");
      return ApiObject.of(conditionalFormatType, { sheet: cells.sheet, id: found.id });
    },
    GetItemOrNullObject: (cells, [key]) => {
      const found = touching(cells).find(({ id }) => id === key);
      return found ? ApiObject.of(conditionalFormatType, { sheet: cells.sheet, id: found.id }) : null;
    },
  },
};

const conditionalFormatType: ApiType<FormatOfSheet> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Priority: {
      get: (target) => target.sheet.state.conditionalFormats.indexOf(current(target)),
      set: (target, value, session) => {
        const last = target.sheet.state.conditionalFormats.length - 1;
        const asked = asInteger(value);
        const position = Math.max(0, Math.min(last, asked < 0 ? last + 1 + asked : asked));
        const moving = current(target);
        session.book.edit("addin", () => {
          const others = target.sheet.state.conditionalFormats.filter((format) => format !== moving);
          target.sheet.draft().conditionalFormats = others.toSpliced(position, 0, moving);
        });
      },
    },
    StopIfTrue: {
      get: (target) => current(target).stopIfTrue,
      set: (target, value, session) => {
        change(target, session, { stopIfTrue: asBoolean(value) });
      },
    },
    Type: { get: () => "Custom" },
  },
  links: {
    Custom: (target) => ApiObject.of(customFormatType, target),
    CustomOrNullObject: (target) => ApiObject.of(customFormatType, target),
    CellValueOrNullObject: () => null,
    ColorScaleOrNullObject: () => null,
    DataBarOrNullObject: () => null,
    IconSetOrNullObject: () => null,
    PresetOrNullObject: () => null,
    TextComparisonOrNullObject: () => null,
    TopBottomOrNullObject: () => null,
  },
  methods: {
    GetRange: (target, _args, session) => {
      const range = rangeOfFormat(target, session);
      if (!range) throw new ApiError("InvalidOperation", "this conditional format is for several areas");
      return range;
    },
    GetRanges: (target, _args, session) => worksheetLink(target.sheet).call("GetRanges", [current(target).areas.map(formatArea).join(",")], session),
    GetRangeOrNullObject: (target, _args, session) => rangeOfFormat(target, session),
    Delete: (target, _args, session) => {
      const gone = current(target);
      session.book.edit("addin", () => {
        target.sheet.draft().conditionalFormats = target.sheet.state.conditionalFormats.filter((format) => format !== gone);
      });
      return undefined;
    },
  },
};

const customFormatType: ApiType<FormatOfSheet> = {
  name: "CustomConditionalFormat",
  links: {
    Rule: (target) => ApiObject.of(ruleType, target),
    Format: (target) => ApiObject.of(lookType, target),
  },
};

/** Null where it is for several areas. */
function rangeOfFormat(target: FormatOfSheet, session: Session): ReturnType<ApiObject["call"]> {
  const [area, ...others] = current(target).areas;
  return area && others.length === 0 ? worksheetLink(target.sheet).call("GetRange", [formatArea(area)], session) : null;
}

const formula = {
  get: (target: FormatOfSheet) => {
    const {
      formula: text,
      anchor,
      areas: [first, ...others],
    } = current(target);
    if (!first) return text;
    const { top, left } = others.reduce(around, first);
    return moveFormula(text, anchor, { row: top, column: left });
  },
  set: (target: FormatOfSheet, value: unknown, session: Session) => {
    const text = asText(value as string);
    change(target, session, { formula: normalizeFormula(text.startsWith("=") ? text : `=${text}`) });
  },
};

const ruleType: ApiType<FormatOfSheet> = {
  name: "ConditionalFormatRule",
  scalars: { Formula: formula, FormulaLocal: formula },
};

const lookType: ApiType<FormatOfSheet> = {
  name: "ConditionalRangeFormat",
  scalars: {
    NumberFormat: {
      get: (target) => current(target).format.numberFormat ?? "",
      set: (target, value, session) => {
        changeLook(target, session, { numberFormat: asText(value) });
      },
    },
  },
  links: {
    Fill: (target) => ApiObject.of(fillType, target),
    Font: (target) => ApiObject.of(fontType, target),
  },
};

const fillType: ApiType<FormatOfSheet> = {
  name: "ConditionalRangeFill",
  scalars: {
    Color: {
      get: (target) => current(target).format.fill ?? "",
      set: (target, value, session) => {
        changeLook(target, session, { fill: asColor(value) });
      },
    },
  },
  methods: {
    Clear: (target, _args, session) => {
      const format = { ...current(target).format };
      delete format.fill;
      change(target, session, { format });
      return undefined;
    },
  },
};

const fontType: ApiType<FormatOfSheet> = {
  name: "ConditionalRangeFont",
  scalars: {
    Bold: flag("bold"),
    Color: {
      get: (target) => current(target).format.fontColor ?? "",
      set: (target, value, session) => {
        changeLook(target, session, { fontColor: asColor(value) });
      },
    },
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
    Underline: {
      get: (target) => (current(target).format.underline === true ? "Single" : "None"),
      set: (target, value, session) => {
        changeLook(target, session, { underline: value !== "None" });
      },
    },
  },
};

function flag(name: "bold" | "italic" | "strikethrough") {
  return {
    get: (target: FormatOfSheet) => current(target).format[name] ?? null,
    set: (target: FormatOfSheet, value: unknown, session: Session) => {
      changeLook(target, session, { [name]: asBoolean(value as boolean) });
    },
  };
}

function touching({ sheet, areas }: Cells): ConditionalFormat[] {
  return sheet.state.conditionalFormats.filter((format) => format.areas.some((part) => areas.some((area) => intersect(part, area) !== null)));
}

function current({ sheet, id }: FormatOfSheet): ConditionalFormat {
  const found = sheet.state.conditionalFormats.find((format) => format.id === id);
  if (!found) throw new ApiError("ItemNotFound", "this conditional format is gone");
  return found;
}

function change(target: FormatOfSheet, session: Session, part: Partial<ConditionalFormat>): void {
  needUnprotected(target.sheet);
  const before = current(target);
  session.book.edit("addin", () => {
    target.sheet.draft().conditionalFormats = target.sheet.state.conditionalFormats.map((format) => (format === before ? { ...format, ...part } : format));
  });
}

function changeLook(target: FormatOfSheet, session: Session, part: ConditionalFormat["format"]): void {
  change(target, session, { format: { ...current(target).format, ...part } });
}
