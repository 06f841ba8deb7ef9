import Ajv2020, { type ErrorObject, type ValidateFunction } from "ajv/dist/2020";
import localizeChinese from "ajv-i18n/localize/zh";
import schema from "../../../schemas/report.schema.json";
import type { ReportData } from "../../interchange";
import type { Language } from "../../language";
import { editions } from "../../statute";
import { textsFor } from "../texts";
import { DataError } from "./dataError";

/** More would say the same again. */
const NAMED_ERRORS = 20;

let compiled: ValidateFunction<ReportData> | undefined;

/**
 * Refuses what is no report as JSON.
 * @throws DataError that names each place and what is wrong there
 */
export function refuseData(data: unknown, language: Language): asserts data is ReportData {
  compiled ??= new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile<ReportData>(schemaOfEditions());
  if (compiled(data)) return;
  const errors = [...(compiled.errors ?? [])];
  if (language === "zh-CN") localizeChinese(errors);
  throw new DataError(errors.slice(0, NAMED_ERRORS).map((error) => sentenceOf(error, language)));
}

/** The published schema for the editions that there are. */
function schemaOfEditions(): object {
  const { properties } = schema;
  return { ...schema, properties: { ...properties, format: { ...properties.format, enum: editions.map(({ id }) => String(id)) } } };
}

/** 「table3.rows[4].values[2]：应当是 数字、文字、null 类型」 */
function sentenceOf({ instancePath, message = "", params }: ErrorObject, language: Language): string {
  const { data, colon, nameMark } = textsFor(language);
  const { allowedValues = [], additionalProperty } = params as { readonly allowedValues?: readonly unknown[]; readonly additionalProperty?: string };
  const named = additionalProperty === undefined ? allowedValues.map(String) : [additionalProperty];
  const detail = named.length > 0 ? data.named(named.join(nameMark)) : "";
  return `${dataPath(instancePath) || data.whole}${colon}${inWords(message, data.types)}${detail}`;
}

/** "/table3/rows/4/label" → "table3.rows[4].label" */
function dataPath(pointer: string): string {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.map((step, index) => (/^\d+$/u.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}

/** The names of JSON's types in the reader's words. */
function inWords(message: string, types: Readonly<Record<string, string>>): string {
  return message.replaceAll(/\b(?:object|array|string|number|integer|boolean)\b/gu, (name) => types[name] ?? name);
}
