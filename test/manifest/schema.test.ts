import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";
import { manifestFor } from "../../webpack/address/manifestFor.mjs";

/** Microsoft's schemas of the manifest lie beside the checkout, for they are not ours to pass on. */
const schemas = path.resolve("..", "shared", "manifest-xsd");

const file = (folder: string, fileName: string): XMLFileInfo => ({
  fileName,
  contents: readFileSync(path.join(folder, fileName), "utf8"),
});

const validate = (xml: XMLFileInfo) =>
  validateXML({
    xml,
    schema: file(schemas, "Main.xsd"),
    preload: [file(schemas, "OfficeAppBasicTypesV1_0.xsd"), file(schemas, "TaskPaneAppVersionOverridesV1_0.xsd")],
  });

const withSchemas = existsSync(schemas) ? describe : describe.skip;

withSchemas("Microsoft's schema of the manifest", () => {
  test("accepts manifest.xml", async () => {
    expect((await validate(file(".", "manifest.xml"))).errors).toEqual([]);
  });

  test("accepts what is made of it for another address", async () => {
    const { fileName, contents } = file(".", "manifest.xml");
    expect((await validate({ fileName, contents: manifestFor(contents as string, "https://oa.example.gov.cn:8443/a&b/") })).errors).toEqual([]);
  });

  test("refuses it with a ribbon button that lacks its icon", async () => {
    const { fileName, contents } = file(".", "manifest.xml");
    const spoiled = (contents as string).replace(/(<Control [^]*?)<Icon>[^]*?<\/Icon>/, "$1");
    expect((await validate({ fileName, contents: spoiled })).valid).toBe(false);
  });
});
