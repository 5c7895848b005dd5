// SPDX-License-Identifier: EUPL-1.2

/**
 * Whether Office itself looks dark (its black and dark grey themes), whatever the system prefers; undefined where Office
 * does not say, as on the web. Ask once `whenOfficeReady` says `excel`.
 */
export function isOfficeDark(): boolean | undefined {
  const { officeTheme } = Office.context as Partial<Office.Context>;
  return (officeTheme as Partial<Office.OfficeTheme> | undefined)?.isDarkTheme;
}
