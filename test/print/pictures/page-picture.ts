// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { PNG, type PNGOptions } from "pngjs";

/** One pixel a point. */
const DPI = "72";
const CHANNELS = 4;

/** Eight shades of grey: a page takes a fifth less room than with sixteen, and letters stay as readable. */
const STEP = 255 / 7;
const SHADES = Uint8Array.from({ length: 256 }, (_, shade) => Math.round(Math.round(shade / STEP) * STEP));

/** Pages of a PDF as Poppler draws them, small and grey. */
export function pagePicture(pdf: Uint8Array, page: number): PNG {
  const pgm = drawn("pdftoppm", pdf, page, []);
  // `P5`, width, height and 255, then a byte a pixel.
  const [head = "", width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString("latin1", 0, 40)) ?? [];
  return inShades({ width: Number(width), height: Number(height) }, pgm.subarray(head.length), 1);
}

/** The same as Cairo draws them. */
export function pagePictureByCairo(pdf: Uint8Array, page: number): PNG {
  const picture = PNG.sync.read(drawn("pdftocairo", pdf, page, ["-png", "-singlefile"]));
  return inShades(picture, picture.data, CHANNELS);
}

const drawn = (program: string, pdf: Uint8Array, page: number, options: readonly string[]): Buffer => {
  const only = ["-gray", "-r", DPI, "-f", String(page), "-l", String(page)];
  const files = program === "pdftocairo" ? ["-", "-"] : ["-"];
  return execFileSync(program, [...options, ...only, ...files], { input: pdf, maxBuffer: 1 << 26 });
};

/** A picture of greys, of which each takes so many bytes. */
function inShades({ width, height }: Pick<PNG, "width" | "height">, greys: Uint8Array, bytes: number): PNG {
  const picture = new PNG({ width, height });
  for (let pixel = 0; pixel < width * height; pixel++) {
    const shade = SHADES[greys[pixel * bytes] ?? 0] ?? 0;
    picture.data.fill(shade, pixel * CHANNELS, pixel * CHANNELS + 3);
    picture.data[pixel * CHANNELS + 3] = 255;
  }
  return picture;
}

const UNFILTERED: PNGOptions = { filterType: 0, deflateLevel: 9, deflateStrategy: 0 };

/** A PNG file, of greys only or with colours. */
export const pngFile = (picture: PNG, colors: "grey" | "all" = "all"): Buffer =>
  PNG.sync.write(picture, { ...UNFILTERED, colorType: colors === "grey" ? 0 : 6 });
