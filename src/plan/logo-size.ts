// SPDX-License-Identifier: EUPL-1.2
import { logoType } from "./logo";

/** Pixels. */
export interface LogoSize {
  width: number;
  height: number;
}

/** Size of a PNG or JPEG in base64, from its header; null when that cannot be read. */
export function logoSize(data: string): LogoSize | null {
  const type = logoType(data);
  if (type === null) return null;
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const size = type === "image/png" ? pngSize(view) : jpegSize(view);
  return size && size.width > 0 && size.height > 0 ? size : null;
}

/** Width and height are the first fields of the first chunk (PNG, 11.2.2). */
const pngSize = (view: DataView): LogoSize | null =>
  view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };

/** Start of frame: C0 to CF, but for tables (C4, CC) and extensions (C8) (ITU T.81, B.1.1.3). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(view: DataView): LogoSize | null {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at) !== 0xff) return null;
    if (isFrame(view.getUint8(at + 1)))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
}
