import { columnsOf, rowsOf } from "../../engine";
import { ApiError } from "../apiError";
import { ApiObject, type ApiType } from "../apiObject";
import { asInteger, asOneOf } from "../arguments";
import { addressOf, reshapeLook, rewrite, type Cells } from "./cells";
import { conditionalFormatsType } from "./conditionalFormats";
import { dataValidationType } from "./dataValidation";
import { rangeOf } from "./range";
import { rangeFormatType } from "./rangeFormat";
import { worksheetLink } from "./worksheetLink";

/** Several areas of one sheet. */
const rangeAreasType: ApiType<Cells> = {
  name: "RangeAreas",
  scalars: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((count, area) => count + rowsOf(area) * columnsOf(area), 0) },
  },
  links: {
    Areas: (cells) => ApiObject.of(areasType, cells),
    ConditionalFormats: (cells) => ApiObject.of(conditionalFormatsType, cells),
    DataValidation: (cells) => ApiObject.of(dataValidationType, cells),
    Format: (cells) => ApiObject.of(rangeFormatType, cells),
    Worksheet: ({ sheet }) => worksheetLink(sheet),
  },
  methods: {
    Clear: (cells, [what], session) => {
      const part = ({ All: "all", Contents: "contents", Formats: "formats" } as const)[asOneOf(what ?? "All", ["All", "Contents", "Formats"])];
      const write = part === "formats" ? reshapeLook : rewrite;
      write(cells, session, (area) => {
        cells.sheet.clear(area, part);
      });
      return undefined;
    },
  },
};

const areasType: ApiType<Cells> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => rangeOf({ sheet, areas: [area] })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[asInteger(index, 0)];
      if (!area) throw new ApiError("InvalidArgument", "no area at this index");
      return rangeOf({ sheet, areas: [area] });
    },
  },
};

export function rangeAreasOf(cells: Cells): ApiObject {
  return ApiObject.of(rangeAreasType, cells);
}
