import type { Book } from "../../engine";
import { ApiError } from "../apiError";
import { ApiObject, type ApiType } from "../apiObject";

export const applicationType: ApiType<Book> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: ({ calculation }) => (calculation.isManual ? "Manual" : "Automatic"),
      set: (book, value) => {
        if (value !== "Automatic" && value !== "Manual") throw new ApiError("NotImplemented", "such a calculation mode");
        book.calculation.setManual(value === "Manual");
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: (book) => ApiObject.of(cultureInfoType, book) },
  methods: {
    Calculate: (book) => {
      book.recalculate();
      return undefined;
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const cultureInfoType: ApiType<Book> = {
  name: "CultureInfo",
  scalars: { Name: { get: ({ locale }) => locale } },
};
