import { screen, within } from "@testing-library/react";
import { editionFigures } from "../../../src/figures";
import { newFileSheets } from "../../../src/files";
import { edition2021, type FigureId } from "../../../src/statute";
import { planStandardSheets } from "../../../src/workbook";
import { ofForm } from "../../ofForm";
import { renderPane, type PaneOptions } from "./renderPane";

export interface UnitWish {
  /** Applications that came in; all were granted. */
  readonly received?: number;
  readonly year?: number;
  readonly figures?: ReadonlyMap<FigureId, number>;
  /** The name of the file, where it is not the unit's. */
  readonly fileName?: string;
  /** A paragraph of 总体情况. */
  readonly text?: string;
}

/** A unit's workbook, filled in with zeros but for what is given. */
export async function unitFile(name: string, { received = 0, year = 2025, fileName = name, figures: others, text }: UnitWish = {}): Promise<File> {
  const figures = new Map([...editionFigures(edition2021).keys()].map((id) => [id, 0]));
  for (const column of ["naturalPerson", "total"])
    for (const row of ["received", "granted", "outcomesTotal"]) figures.set(ofForm(`applications.${row}:${column}`), received);
  for (const [id, value] of others ?? []) figures.set(id, value);
  const sheets = newFileSheets();
  await sheets.insert(planStandardSheets(edition2021, "typed", { organ: { name, year, kind: "乡镇政府" }, figures }));
  if (text !== undefined) await sheets.write({ sheet: "正文", address: "C6" }, text);
  return new File([new Uint8Array(await sheets.save())], `${fileName}.xlsx`);
}

/** A unit whose total is one too high. */
export const brokenUnit = (name: string): Promise<File> => unitFile(name, { received: 4, figures: new Map([[ofForm("applications.received:total"), 5]]) });

/** The pane with the sum of units open; whose it is of which year is written where asked. */
export async function openSum({ organ = "某县人民政府", year = "2025", ...options }: PaneOptions & { readonly organ?: string; readonly year?: string } = {}) {
  const pane = await renderPane({ withSheets: false, ...options });
  await pane.user.click(screen.getByRole("button", { name: "把各单位的工作簿汇总成一份" }));
  const field = await screen.findByLabelText(/^汇总机关/u);
  if (organ !== "") await pane.user.type(field, organ);
  if (year !== "") await pane.user.type(screen.getByLabelText(/^年度/u), year);
  return pane;
}

/** Where files are chosen. */
export const chooser = (): HTMLElement => screen.getByLabelText("选择文件", { selector: "input" });

/** What is said of a unit, or of a file. */
export const itemOf = (name: string): HTMLElement => screen.getByText(name).closest("li") ?? document.body;

export const buttonOf = (name: string, button: string | RegExp): HTMLElement => within(itemOf(name)).getByRole("button", { name: button });
