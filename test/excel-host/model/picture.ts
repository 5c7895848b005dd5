// SPDX-License-Identifier: EUPL-1.2
import { invalidArgument } from "./host-error";
import { requireAllowed } from "./protection";
import type { Sheet } from "./sheet";

/** Where a drawing stands, in points from the top left corner of its sheet. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A picture over the cells of a sheet; a shape as office.js has it. */
export interface Picture extends Frame {
  readonly id: string;
  name: string;
  /** Base64. */
  readonly data: string;
  altTextTitle: string;
  altTextDescription: string;
  lockAspectRatio: boolean;
  placement: string;
}

const SIGNATURES = { png: "89504e470d0a1a0a", jpeg: "ffd8ff" } as const;
const POINTS_PER_PIXEL = 0.75;
/** Size of a picture whose own this host does not read. */
const SOME_POINTS = 72;

/** Adds a picture at the top left corner, in its own size. @throws HostError for what is neither PNG nor JPEG. */
export function addPicture(sheet: Sheet, data: string): Picture {
  requireAllowed(sheet, "allowEditObjects");
  const bytes = Buffer.from(data, "base64");
  const start = bytes.subarray(0, 8).toString("hex");
  const type = (["png", "jpeg"] as const).find((each) => start.startsWith(SIGNATURES[each]));
  if (!type || bytes.toString("base64") !== data)
    throw invalidArgument("Neither a PNG nor a JPEG in base64.");
  const id = sheet.workbook.newId("shape");
  const pixels = (at: number): number => bytes.readUInt32BE(at) * POINTS_PER_PIXEL;
  const size =
    type === "png" ? { width: pixels(16), height: pixels(20) } : { width: SOME_POINTS, height: SOME_POINTS };
  const picture: Picture = {
    ...{ id, name: `Immagine ${sheet.pictures.length + 1}`, data, left: 0, top: 0, ...size },
    ...{ altTextTitle: "", altTextDescription: "", lockAspectRatio: true, placement: "TwoCell" },
  };
  sheet.pictures.push(picture);
  return picture;
}

/** Moves or resizes a drawing. @throws HostError for a place off the sheet or a size of nothing. */
export function placeFrame(frame: Frame, side: keyof Frame, points: number): void {
  if (points < 0 || (points === 0 && (side === "width" || side === "height"))) {
    throw invalidArgument(`${side} cannot be ${points}.`);
  }
  frame[side] = points;
}

/** The same for a picture: with its proportions locked, the other side goes along. */
export function placePicture(picture: Picture, side: keyof Frame, points: number): void {
  const before = picture[side];
  placeFrame(picture, side, points);
  if (!picture.lockAspectRatio) return;
  if (side === "width") picture.height *= points / before;
  if (side === "height") picture.width *= points / before;
}
