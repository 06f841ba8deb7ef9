import type { LastYear, ReportContent } from "../../src/report";
import { figureNamed } from "../../src/figures";
import { editionInForce, type FigureId } from "../../src/statute";
import { sampleContent } from "../sample/sampleContent";

const { organ = {}, figures = new Map<FigureId, number>(), namedFigures = [] } = sampleContent;
const field = (value: string | number | undefined): string => String(value ?? "");
const inPrint = (values: Iterable<readonly [string, string | number]>): Map<FigureId, string> =>
  new Map(
    Array.from(values, ([id, value]) => {
      const figure = figureNamed(id);
      if (figure === undefined) throw new RangeError(`No figure ${id} in the form`);
      return [figure, String(value)];
    }),
  );

/** What the sample workbook says, as its report has it: all its figures are 0. */
export const sampleReport: ReportContent = {
  edition: editionInForce,
  organ: {
    name: field(organ.name),
    kind: field(organ.kind),
    year: Number(organ.year),
    title: "",
    period: `自${field(organ.year)}年1月1日起至${field(organ.year)}年12月31日止`,
    date: field(organ.date),
    contact: field(organ.contact),
  },
  figures: inPrint(figures),
  namedFigures: new Map(namedFigures.map(({ name, value }) => [name, String(value)])),
  narrative: [],
};

/** Figures of a busier organ, invented; the sum rules hold. */
const busy: Readonly<Record<string, number>> = {
  "disclosure.normativeDocuments:issued": 2,
  "disclosure.normativeDocuments:repealed": 1,
  "disclosure.normativeDocuments:inForce": 9,
  "disclosure.licences:decisions": 130,
  "disclosure.penalties:decisions": 6,
  "disclosure.fees:collected": 12.5,
  "applications.received:naturalPerson": 5,
  "applications.received:business": 2,
  "applications.received:total": 7,
  "applications.carriedIn:naturalPerson": 1,
  "applications.carriedIn:total": 1,
  "applications.granted:naturalPerson": 3,
  "applications.granted:business": 1,
  "applications.granted:total": 4,
  "applications.withheld.thirdPartyRights:naturalPerson": 1,
  "applications.withheld.thirdPartyRights:total": 1,
  "applications.withheld.internalAffairs:business": 1,
  "applications.withheld.internalAffairs:total": 1,
  "applications.unavailable.notHeld:naturalPerson": 1,
  "applications.unavailable.notHeld:total": 1,
  "applications.outcomesTotal:naturalPerson": 5,
  "applications.outcomesTotal:business": 2,
  "applications.outcomesTotal:total": 7,
  "applications.carriedOut:naturalPerson": 1,
  "applications.carriedOut:total": 1,
  "cases:review.upheld": 1,
  "cases:review.pending": 1,
  "cases:review.total": 2,
  "cases:directSuit.upheld": 1,
  "cases:directSuit.total": 1,
};

const lastYear: LastYear = {
  year: sampleReport.organ.year - 1,
  figures: inPrint([...figures, ["applications.received:total", 6], ["applications.carriedOut:total", 1], ["disclosure.licences:decisions", 160]]),
};

/** The sample's organ with those figures, and last year's. */
export const busyReport: ReportContent = {
  ...sampleReport,
  figures: inPrint([...figures, ...Object.entries(busy)]),
  namedFigures: new Map([...sampleReport.namedFigures, ["信息处理费金额", "300"]]),
  lastYear,
};
