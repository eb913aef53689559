export function startWebKitDriver(): Promise<{
  port: number;
  capabilities: WebdriverIO.Capabilities;
  stop: () => void;
}>;
