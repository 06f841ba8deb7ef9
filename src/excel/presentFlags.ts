import type { PresentFlag } from "../workbook";

/** A conditional format by formula that stands in a sheet of Excel. */
export interface StandingFlag extends PresentFlag {
  readonly id: string;
}

/**
 * The formats by formula of sheets, in two round trips: their rules may be asked for only where they have one. A sheet that is not there
 * (a null object) has none.
 */
export async function presentFlags(sheets: readonly Excel.Worksheet[]): Promise<StandingFlag[][]> {
  const [one] = sheets;
  if (!one) return [];
  const all = sheets.map((sheet) => sheet.getRange().conditionalFormats.load({ id: true, type: true }));
  await one.context.sync();
  const asked = all.map((formats, index) =>
    formats.isNullObject
      ? []
      : formats.items
          .filter(({ type }) => type === "Custom")
          .map(({ id }) => {
            // No range outlives a `sync`, nor what was reached through it.
            const format = sheets[index]?.getRange().conditionalFormats.getItem(id);
            return { id, rule: format?.custom.rule.load({ formula: true }), areas: format?.getRanges().load({ address: true }) };
          }),
  );
  await one.context.sync();
  return asked.map((formats) => formats.map(({ id, rule, areas }) => ({ id, addresses: addressesIn(areas?.address ?? ""), formula: rule?.formula ?? "" })));
}

/** 「'三 依申请公开'!D6:J9,'三 依申请公开'!D11:J30」 → D6:J9, D11:J30. Whole rows and columns are none of ours. */
const addressesIn = (text: string): string[] =>
  Array.from(text.matchAll(/(?<=^|!|,)\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?=,|$)/gu), ([address]) => address);
