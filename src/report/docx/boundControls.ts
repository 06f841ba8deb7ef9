const CONTROL = /<w:sdtPr>(?:(?!<\/w:sdtPr>)[^])*<\/w:sdtPr>/gu;
const BINDING = /<w(?:15)?:(?:dataBinding|showingPlcHdr)(?:\s[^<>]*)?(?:\/>|><\/w(?:15)?:(?:dataBinding|showingPlcHdr)>)/gu;

/**
 * Unties the content controls in which a tag stands from the data that they show: Word would put that data in place of what was filled in
 * as soon as the report is opened. Nor do they show a placeholder any more, which Word draws grey and takes away at a click.
 */
export function unbindControls(xml: string): string {
  return xml.replace(CONTROL, (properties, at: number) => (hasBrace(xml, at + properties.length) ? properties.replace(BINDING, "") : properties));
}

/** Whether there is a brace in the content of the control whose properties end here. */
function hasBrace(xml: string, from: number): boolean {
  let depth = 0;
  const ends = /<(\/?)w:sdt>/gu;
  ends.lastIndex = from;
  for (let match = ends.exec(xml); match !== null; match = ends.exec(xml)) {
    depth += match[1] === "/" ? -1 : 1;
    if (depth < 0) return /[{}]/u.test(xml.slice(from, match.index).replace(/<[^<>]*>/gu, ""));
  }
  return false;
}
