import type { Workbook } from "hucre";

type FileProperties = NonNullable<Workbook["properties"]>;
type TextKey = "title" | "subject" | "creator" | "keywords" | "description" | "lastModifiedBy" | "company" | "manager" | "category";

/** The texts of a file's properties by their names in `Excel.DocumentProperties`. */
const names: Readonly<Record<TextKey, string>> = {
  title: "title",
  subject: "subject",
  creator: "author",
  keywords: "keywords",
  description: "comments",
  lastModifiedBy: "lastAuthor",
  company: "company",
  manager: "manager",
  category: "category",
};

const keys = Object.keys(names) as TextKey[];

export function saveProperties(properties: ReadonlyMap<string, string>): FileProperties {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = properties.get(names[key]);
      return text ? [[key, text]] : [];
    }),
  );
}

export function openProperties(properties: FileProperties = {}): [string, string][] {
  return keys.flatMap((key): [string, string][] => {
    const text = properties[key];
    return text ? [[names[key], text]] : [];
  });
}
