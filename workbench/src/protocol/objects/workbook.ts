import { rectangleFrom, type Book } from "../../engine";
import { ApiError } from "../apiError";
import { ApiObject, type ApiType } from "../apiObject";
import { asText } from "../arguments";
import { applicationType } from "./application";
import { documentPropertiesType } from "./documentProperties";
import { namesType } from "./names";
import { rangeOf } from "./range";
import { rangeAreasOf } from "./rangeAreas";
import { settingsType } from "./settings";
import { worksheetsType } from "./worksheets";

/** The root of the object model. */
export const workbookType: ApiType<Book> = {
  name: "Workbook",
  scalars: {
    AutoSave: { get: () => false },
    IsDirty: { get: ({ canUndo }) => canUndo },
    Name: { get: ({ name }) => name },
    ReadOnly: { get: () => false },
  },
  links: {
    Application: (book) => ApiObject.of(applicationType, book),
    Names: (book) => ApiObject.of(namesType, book),
    Properties: (book) => ApiObject.of(documentPropertiesType, book),
    Settings: (book) => ApiObject.of(settingsType, book),
    Worksheets: (book) => ApiObject.of(worksheetsType, book),
  },
  methods: {
    GetActiveCell: ({ activeSheet: sheet }) => rangeOf({ sheet, areas: [rectangleFrom(sheet.selection.active)] }),
    GetSelectedRange: ({ activeSheet: sheet }) => {
      const [area, ...others] = sheet.selection.areas;
      if (!area || others.length > 0) throw new ApiError("InvalidOperation", "several areas are selected: use getSelectedRanges");
      return rangeOf({ sheet, areas: [area] });
    },
    GetSelectedRanges: ({ activeSheet: sheet }) => {
      const [area, ...others] = sheet.selection.areas;
      return rangeAreasOf({ sheet, areas: [area ?? rectangleFrom(sheet.selection.active), ...others] });
    },
    _RemoveAllReferences: (_book, _args, session) => {
      session.releaseAll();
      return undefined;
    },
    _RemoveReference: (_book, [id], session) => {
      session.release(asText(id));
      return undefined;
    },
  },
};
