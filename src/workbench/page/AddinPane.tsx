export interface AddinCommands { run(name: string): void }
export function AddinPane(_props: object) { return null; }
