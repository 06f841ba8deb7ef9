import type { HeaderFooter, Sheet } from "../../engine";
import { ApiObject, type ApiType, type Scalar } from "../apiObject";
import { asText } from "../arguments";

/** One header and footer for all pages; others for first or even pages are not built. */
export const headersFootersType: ApiType<Sheet> = {
  name: "HeaderFooterGroup",
  scalars: { State: { get: () => "Default" } },
  links: { DefaultForAllPages: (sheet) => ApiObject.of(headerFooterType, sheet) },
};

const headerFooterType: ApiType<Sheet> = {
  name: "HeaderFooter",
  scalars: {
    CenterFooter: text("centerFooter"),
    CenterHeader: text("centerHeader"),
    LeftFooter: text("leftFooter"),
    LeftHeader: text("leftHeader"),
    RightFooter: text("rightFooter"),
    RightHeader: text("rightHeader"),
  },
};

function text(part: keyof HeaderFooter): Scalar<Sheet> {
  return {
    get: ({ state }) => state.print.headerFooter[part],
    set: (sheet, value, session) => {
      const headerFooter = { ...sheet.state.print.headerFooter, [part]: asText(value) };
      session.book.edit("addin", () => {
        sheet.draft().print = { ...sheet.state.print, headerFooter };
      });
    },
  };
}
