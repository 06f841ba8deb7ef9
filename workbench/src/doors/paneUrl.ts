/** What a pane is told by its address. */
export interface PaneAddress {
  /** The page of the add-in, as the manifest names it. */
  readonly page: string;
  /** Names the conversation between host page and pane; any text without "|". */
  readonly conversationId: string;
  /** The add-in's id, from the manifest. */
  readonly appId: string;
  /** Origin of the host page: https, same host name as the pane's. */
  readonly hostOrigin: string;
  readonly locale: string;
}

/** The address to put into the pane's frame: Excel on the web appends to the page who the host is and whom to talk to. */
export function paneUrl({ page, conversationId, appId, hostOrigin, locale }: PaneAddress): string {
  const url = new URL(page);
  url.searchParams.set("_host_Info", `Excel$Web$16.01$${locale}$${conversationId}$$$16`);
  const conversation = encodeURIComponent([conversationId, appId, hostOrigin].join("|"));
  return `${url.origin}${url.pathname}${url.search.replaceAll("%24", "$")}#&_serializer_version=1&_xdm_Info=${conversation}`;
}
