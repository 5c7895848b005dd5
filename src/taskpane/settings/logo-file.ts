// SPDX-License-Identifier: EUPL-1.2
import { LARGEST_LOGO, logoType } from "../../plan/logo";

/** What is wrong with a file that was chosen as the logo. */
export type LogoProblem = "notAnImage" | "tooLarge" | "unreadable";

/** Base64 of an image file, or why it cannot be the logo. */
export async function readLogo(file: Blob): Promise<{ data: string } | { problem: LogoProblem }> {
  if (file.size > LARGEST_LOGO) return { problem: "tooLarge" };
  const data = await base64Of(file);
  if (data === null) return { problem: "unreadable" };
  return logoType(data) === null ? { problem: "notAnImage" } : { data };
}

const base64Of = (file: Blob): Promise<string | null> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onloadend = () => {
      resolve(typeof reader.result === "string" ? (reader.result.split(",")[1] ?? "") : null);
    };
    reader.readAsDataURL(file);
  });
