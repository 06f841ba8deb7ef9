/** The template of the Word report could not be read from the pane's own server. */
export class TemplateUnavailable extends Error {
  override readonly name = "TemplateUnavailable";
}

/** Reads the template of the Word report from its address beside the pane. Throws {@link TemplateUnavailable}. */
export async function loadReportTemplate(address: string): Promise<Uint8Array> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (cause) {
    throw new TemplateUnavailable(`The report template at ${address} cannot be read`, { cause });
  }
}
