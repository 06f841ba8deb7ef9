/**
 * A report as JSON, for other systems: figures by the labels of the form, the narrative by its sections. Described by
 * `schemas/report.schema.json`.
 */
export interface ReportData {
  /** "" and `null` where a workbook does not say. */
  readonly organ: string;
  readonly year: number | null;
  /** The edition of the form, by its id. */
  readonly format: string;
  /** 简称, 机关类别, 统计期限 where it is not the whole year, 报告日期, 联系方式, 报告标题. */
  readonly shortName?: string;
  readonly kind?: string;
  readonly period?: string;
  readonly date?: string;
  readonly contact?: string;
  readonly title?: string;
  /** Table 二 by row and column label; `null`: nothing is known of the table. */
  readonly table2: Readonly<Record<string, Readonly<Record<string, CellData>>>> | null;
  readonly table3: {
    readonly columns: readonly string[];
    readonly rows: readonly { readonly label: string; readonly values: readonly CellData[] }[];
  } | null;
  readonly table4: { readonly labels: readonly string[]; readonly values: readonly CellData[] } | null;
  /** 要素. */
  readonly namedFigures?: readonly { readonly name: string; readonly value: CellData; readonly unit: string }[];
  /** 引言, 总体情况 (一), 存在问题 (五), 其他 (六); `null`: not written. */
  readonly narrative: Readonly<Record<string, string | null>>;
}

/** What stands in a cell: a number, a text that is none, or `null` where it is not filled in. */
export type CellData = number | string | null;
