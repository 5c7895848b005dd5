// SPDX-License-Identifier: EUPL-1.2

/** Which shape a plan of ours was given: the second number grows with additions, the first with other changes. */
export interface TemplateVersion {
  major: number;
  minor: number;
}

/** Version of the sheets that `newPlan` writes. */
export const TEMPLATE_VERSION: TemplateVersion = { major: 1, minor: 0 };

/** Workbook name of the cell, on the cover, that says the version. */
export const TEMPLATE_NAME = "PIRA_Modello";

/** What that cell holds. */
export const templateText = ({ major, minor }: TemplateVersion): string =>
  `Modello di piano, versione ${major}.${minor}`;

/** The version that a text says; null for any other text. */
export function templateVersionIn(text: string): TemplateVersion | null {
  const [, major, minor] = /^\s*modello di piano, versione (\d{1,4})\.(\d{1,4})\s*$/iu.exec(text) ?? [];
  return major === undefined || minor === undefined ? null : { major: Number(major), minor: Number(minor) };
}

/** True for a version that came after the one we know. */
export const isNewerTemplate = ({ major, minor }: TemplateVersion): boolean =>
  major > TEMPLATE_VERSION.major || (major === TEMPLATE_VERSION.major && minor > TEMPLATE_VERSION.minor);
