/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { ManifestError, readManifest } from "../../src/ribbon/manifestRibbon";

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>11111111-2222-3333-4444-555555555555</Id><Version>1.2.3.0</Version>
  <DefaultLocale>zh-CN</DefaultLocale>
  <DisplayName DefaultValue="年报助手"><Override Locale="en-US" Value="Annual report"/></DisplayName>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Document"/>
      <Host xsi:type="Workbook">
        <Runtimes><Runtime resid="Pane.Url" lifetime="long"/></Runtimes>
        <DesktopFormFactor>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <CustomTab id="Tab">
              <Group id="Sheets">
                <Label resid="Group.Label"/>
                <Control xsi:type="Button" id="Insert">
                  <Label resid="Insert.Label"/>
                  <Supertip><Title resid="Insert.Label"/><Description resid="Insert.Tip"/></Supertip>
                  <Icon><bt:Image size="16" resid="Icon.16"/><bt:Image size="32" resid="Icon.32"/></Icon>
                  <Action xsi:type="ExecuteFunction"><FunctionName>insertSheets</FunctionName></Action>
                </Control>
                <Control xsi:type="Button" id="Open">
                  <Label resid="Group.Label"/>
                  <Supertip><Title resid="Group.Label"/><Description resid="Insert.Tip"/></Supertip>
                  <Icon><bt:Image size="16" resid="Icon.16"/></Icon>
                  <Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url"/></Action>
                </Control>
              </Group>
              <Label resid="Tab.Label"/>
            </CustomTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.16" DefaultValue="https://localhost:3000/icon-16.png"/>
        <bt:Image id="Icon.32" DefaultValue="https://localhost:3000/icon-32.png"/>
      </bt:Images>
      <bt:Urls><bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"/></bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Tab.Label" DefaultValue="年报助手"><bt:Override Locale="en-US" Value="Annual report"/></bt:String>
        <bt:String id="Group.Label" DefaultValue="标准表"/>
        <bt:String id="Insert.Label" DefaultValue="插入标准表"><bt:Override Locale="en-US" Value="Insert sheets"/></bt:String>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Insert.Tip" DefaultValue="插入五张标准表。"/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

test("reads who the add-in is and where its pane lives", () => {
  const { id, version, displayName, paneUrl } = readManifest(manifest, "zh-CN");
  expect({ id, version, displayName, paneUrl }).toEqual({
    id: "11111111-2222-3333-4444-555555555555",
    version: "1.2.3.0",
    displayName: "年报助手",
    paneUrl: "https://localhost:3000/taskpane.html",
  });
});

test("reads tab, group and buttons with their icons and actions", () => {
  const [tab] = readManifest(manifest, "zh-CN").tabs;
  expect(tab?.label).toBe("年报助手");
  expect(tab?.groups.map((group) => group.label)).toEqual(["标准表"]);
  const [insert, open] = tab?.groups[0]?.buttons ?? [];
  expect(insert).toEqual({
    id: "Insert",
    label: "插入标准表",
    supertip: { title: "插入标准表", description: "插入五张标准表。" },
    icons: new Map([
      [16, "https://localhost:3000/icon-16.png"],
      [32, "https://localhost:3000/icon-32.png"],
    ]),
    action: { kind: "executeFunction", name: "insertSheets" },
  });
  expect(open?.action).toEqual({ kind: "showTaskpane" });
});

test("an override of the display language wins, and what has none stays as it is", () => {
  const english = readManifest(manifest, "en-US");
  expect(english.displayName).toBe("Annual report");
  expect(english.tabs[0]?.label).toBe("Annual report");
  expect(english.tabs[0]?.groups[0]?.label).toBe("标准表");
});

test.each([
  ["text that is no XML", "<OfficeApp>", "The manifest is not well-formed XML"],
  ["a reference to no resource", manifest.replace('<bt:String id="Insert.Tip"', '<bt:String id="Other"'), '<Description resid="Insert.Tip"> names no resource'],
  ["no workbook host", manifest.replace('xsi:type="Workbook"', 'xsi:type="Mailbox"'), "<Hosts> lacks the host Workbook"],
  ["an unknown action", manifest.replace('"ExecuteFunction"', '"Dance"'), '<Action xsi:type="Dance"> is not known'],
  ["a button without a label", manifest.replace('<Label resid="Insert.Label"/>', ""), "<Control> lacks <Label>"],
])("says what is wrong: %s", (_name, text, message) => {
  expect(() => readManifest(text, "zh-CN")).toThrow(new ManifestError(message));
});

test.each(["zh-CN", "en-US"])("the add-in's own manifest gives its four buttons in %s", (locale) => {
  const [tab] = readManifest(readFileSync("manifest.xml", "utf8"), locale).tabs;
  const buttons = tab?.groups.flatMap((group) => group.buttons) ?? [];
  expect(buttons.map(({ action }) => (action.kind === "executeFunction" ? action.name : action.kind))).toEqual([
    "insertSheets",
    "checkWorkbook",
    "generateReport",
    "showTaskpane",
  ]);
  for (const { label, icons, supertip } of buttons) {
    expect(/[\u4e00-\u9fff]/.test(label + supertip.description)).toBe(locale === "zh-CN");
    expect([...icons.keys()]).toEqual(expect.arrayContaining([16, 32, 80]));
  }
});
