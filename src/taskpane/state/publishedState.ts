import type { FigureId } from "../../statute";
import type { PublishedNews } from "../published/publishedNews";

/** A workbook that was handed over as a file, with its address for a visible link. */
export interface SavedBook {
  readonly fileName: string;
  readonly url: string;
}

/** What a person has written beside a report that was read. */
export interface WrittenAnswers {
  readonly organ: string;
  readonly year: string;
  /** The figures that could not be read, as they were typed. */
  readonly figures: Readonly<Partial<Record<FigureId, string>>>;
}

/** What the pane shows of a published report that is to serve as last year's. */
export interface PublishedState {
  /** Whether that part of the pane is unfolded; its script has come then. */
  readonly isOpen: boolean;
  /** What runs now. */
  readonly doing: "reading" | "using" | "saving" | "rolling" | undefined;
  readonly news: PublishedNews | undefined;
  readonly answers: WrittenAnswers;
  /** Whether somebody wanted to go on while what must be known was not: it is asked for then. */
  readonly isAsked: boolean;
  /** Whether the report, with the answers as they stand, was taken as last year's. */
  readonly isUsed: boolean;
  readonly saved: SavedBook | undefined;
  /** What another report is called that was given while answers stand beside this one: it may take their place. */
  readonly waiting: string | undefined;
}
