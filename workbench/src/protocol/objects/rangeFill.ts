import type { ApiType } from "../apiObject";
import { asColor } from "../arguments";
import { restyle, shared, type Cells } from "./cells";

export const rangeFillType: ApiType<Cells> = {
  name: "RangeFill",
  scalars: {
    /** White where there is no fill, "" for cells of several colours. */
    Color: {
      get: (cells) => shared(cells, (style) => style.fill ?? "#FFFFFF") ?? "",
      set: (cells, value, session) => {
        restyle(cells, { fill: value === "" ? null : asColor(value) }, session);
      },
    },
  },
  methods: {
    Clear: (cells, _args, session) => {
      restyle(cells, { fill: null }, session);
      return undefined;
    },
  },
};
