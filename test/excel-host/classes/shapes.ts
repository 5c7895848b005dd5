// SPDX-License-Identifier: EUPL-1.2
import { itemNotFound } from "../model/host-error";
import { addPicture, placePicture, type Frame, type Picture } from "../model/picture";
import { requireAllowed } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { flag, number, oneOf, text } from "../wire/arguments";
import {
  type ApiVersion,
  type Argument,
  HostObject,
  type OfficeClass,
  type Property,
} from "../wire/office-class";

interface PictureOnSheet {
  readonly sheet: Sheet;
  readonly picture: Picture;
}

const shapeObject = (sheet: Sheet, picture: Picture): HostObject => new HostObject(SHAPE, { sheet, picture });

function found(sheet: Sheet, key: string): HostObject | null {
  const picture = sheet.pictures.find(({ id, name }) => id === key || name === key);
  return picture ? shapeObject(sheet, picture) : null;
}

function shapeNamed(sheet: Sheet, key: Argument): HostObject {
  const object = found(sheet, text(key));
  if (!object) throw itemNotFound(`Shape ${text(key)}`);
  return object;
}

/** Pictures only; that charts are none of the shapes is assumed. */
export const SHAPES: OfficeClass<Sheet> = {
  name: "ShapeCollection",
  since: "1.9",
  properties: {},
  items: (sheet) => sheet.pictures.map((picture) => shapeObject(sheet, picture)),
  item: shapeNamed,
  methods: {
    addImage: { writes: true, run: (sheet, [data]) => shapeObject(sheet, addPicture(sheet, text(data))) },
    getCount: { run: ({ pictures }) => pictures.length },
    getItem: { run: (sheet, [key]) => shapeNamed(sheet, key) },
    getItemOrNullObject: { since: "1.14", run: (sheet, [key]) => found(sheet, text(key)) },
  },
};

function kept<K extends keyof Picture>(
  name: K,
  read: (given: Argument) => Picture[K],
  since?: ApiVersion,
): Property<PictureOnSheet> {
  return {
    ...(since ? { since } : {}),
    get: ({ picture }) => picture[name],
    set: ({ sheet, picture }, given) => {
      requireAllowed(sheet, "allowEditObjects");
      picture[name] = read(given);
    },
  };
}

const placed = (side: keyof Frame): Property<PictureOnSheet> => ({
  get: ({ picture }) => picture[side],
  set: ({ sheet, picture }, given) => {
    requireAllowed(sheet, "allowEditObjects");
    placePicture(picture, side, number(given));
  },
});

export const SHAPE: OfficeClass<PictureOnSheet> = {
  name: "Shape",
  since: "1.9",
  properties: {
    altTextDescription: kept("altTextDescription", text),
    altTextTitle: kept("altTextTitle", text),
    height: placed("height"),
    id: { get: ({ picture }) => picture.id },
    left: placed("left"),
    lockAspectRatio: kept("lockAspectRatio", flag),
    name: kept("name", text),
    placement: kept("placement", (given) => oneOf(given, ["TwoCell", "OneCell", "Absolute"]), "1.10"),
    top: placed("top"),
    type: { get: () => "Image" },
    width: placed("width"),
  },
  identity: ({ picture }) => ({ Id: picture.id }),
};
