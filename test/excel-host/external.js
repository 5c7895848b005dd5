// SPDX-License-Identifier: EUPL-1.2
/**
 * What office.js finds on Windows as `window.external`. It must stand in the page before office.js's script tag, and
 * never on a production page. The function is run as it is, in jsdom and in Chromium, so it uses nothing around it.
 *
 * @param {{
 *   requirementMatrix: () => Record<string, string>,
 *   started: () => void,
 *   execute: (message: { customData: string, body: string, flags: number }) =>
 *     Promise<{ body?: string, officeErrorCode?: number }>,
 *   readSettings: () => Record<string, string>,
 *   writeSettings: (settings: Record<string, string>) => Promise<void>,
 *   ready: (fire: { events: (events: object[]) => void, selection: () => void }) => void,
 * }} host
 */
(function installExternal(host) {
  const RICH_API = 93;
  const RICH_API_EVENT = 33;
  const SELECTION_EVENT = 2;
  const RICH_API_MESSAGE = 65536;
  const GENERAL_EXCEPTION = 5001;
  const handlers = new Map();
  // office.js expects COM's safe arrays.
  const safeArray = (items) => ({ toArray: () => items });
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "pira",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "it-IT",
    GetAppDataLocale: () => "it-IT",
    GetDocUrl: () => "C:\\Cartel1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetHostFullVersion: () => "16.0.15407.20000",
    GetSupportedMatrix: () => JSON.stringify(host.requirementMatrix()),
    GetOfficeThemeInfo: () => "{}",
    // Document settings come and go whole, each value as JSON.
    GetSettings: () => ({
      Read(keys, values) {
        for (const [key, value] of Object.entries(host.readSettings())) {
          keys.push(key);
          values.push(value);
        }
      },
      WriteAsync(keys, values, callback) {
        host.writeSettings(Object.fromEntries(keys.map((key, index) => [key, values[index]]))).then(
          () => callback(0),
          () => callback(GENERAL_EXCEPTION),
        );
      },
    }),
  };
  const external = {
    GetHostInfo: () => "Excel|Win32|16.01|en-US|||disableLogging",
    // office.js asks once, when a page has loaded it.
    GetContext() {
      host.started();
      return context;
    },
    Execute(dispId, params, callback) {
      if (dispId !== RICH_API) throw new Error(`The embedded Excel does not answer call ${dispId}.`);
      const [customData, , , , body, , flags] = params[0];
      host.execute({ customData, body, flags }).then(
        ({ body: answer, officeErrorCode }) => {
          callback(safeArray(officeErrorCode === undefined ? [0, 200, [], answer] : [officeErrorCode]));
        },
        (mistake) => {
          callback(safeArray([GENERAL_EXCEPTION]));
          throw mistake;
        },
      );
    },
    RegisterEvent(dispId, target, handler, callback) {
      handlers.set(dispId, handler);
      callback(0);
    },
    UnregisterEvent(dispId, target, callback) {
      handlers.delete(dispId);
      callback(0);
    },
  };
  Object.defineProperty(window, "external", { value: external, writable: true, configurable: true });
  host.ready({
    events(events) {
      const entries = events.map(({ type, target, body }) =>
        safeArray([RICH_API_MESSAGE, type, target, JSON.stringify(body), "", false]),
      );
      handlers.get(RICH_API_EVENT)?.(RICH_API_EVENT, safeArray(entries));
    },
    selection() {
      handlers.get(SELECTION_EVENT)?.(SELECTION_EVENT, safeArray([]));
    },
  });
});
