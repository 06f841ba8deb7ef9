import type { Book } from "../../engine";
import { ApiError } from "../apiError";
import { ApiObject, type ApiType } from "../apiObject";

export const applicationType: ApiType<Book> = {
  name: "Application",
  scalars: {
    /** Always automatic: this workbook calculates when a value is asked for. */
    CalculationMode: {
      get: () => "Automatic",
      set: (_book, value) => {
        if (value !== "Automatic") throw new ApiError("NotImplemented", "manual calculation");
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: (book) => ApiObject.of(cultureInfoType, book) },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const cultureInfoType: ApiType<Book> = {
  name: "CultureInfo",
  scalars: { Name: { get: ({ locale }) => locale } },
};
