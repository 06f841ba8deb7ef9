import { cacheFolder } from "../../scripts/cacheFolder";
import { localhostCertificate } from "../../scripts/server/certificate";
import { serve } from "../../scripts/server/server";
import { expectWholePane } from "./below";

test("served in a folder of a plain static server, and nothing beside it, the pane does all of its work", async () => {
  const certificate = await localhostCertificate(cacheFolder("certificate"));
  const server = await serve({ certificate, ports: [0], folders: { "/nianbao/": "dist", "/nianbao/workbench/": "dist-workbench" } });
  try {
    await expectWholePane(`${server.origin}/nianbao/`);
  } finally {
    await server.close();
  }
}, 240_000);
