import type { WorkbookReading } from "../../workbook";
import { narrativeView, type NarrativeRowView } from "./narrativeView";
import { tagChoices, type TagChoice } from "./tagChoices";

/** 正文 as it will be printed, and the tags that can be put into it. */
export interface NarrativePreview {
  readonly rows: readonly NarrativeRowView[];
  readonly tags: readonly TagChoice[];
}

/** The narrative of a reading as it will be printed. */
export const narrativePreview = (reading: WorkbookReading): NarrativePreview => ({ rows: narrativeView(reading), tags: tagChoices(reading) });
