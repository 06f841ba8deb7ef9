/** The ways by which Microsoft's client reaches the embedded Excel. */
export { openBridge, type Bridge } from "./bridge";
export { Connection, type Failure, type SeenRequest } from "./connection";
export { excel2021, excel365, hasRequirementSet, profiles, type Profile } from "./profiles";
export { FrameDoor, type CommandOutcome, type FrameDoorOptions } from "./frameDoor";
export { paneUrl, type PaneAddress } from "./paneUrl";
