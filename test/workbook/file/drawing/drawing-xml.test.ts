// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { drawingXml, imagePlace } from "../../../../src/workbook/file/drawing/drawing-xml";
import type { PlannedImage } from "../../../../src/workbook/sheet-plan";
import { illustratedPlan } from "../../illustrated-plan";

const image = (column: number, columns: number, width: number): PlannedImage => ({
  ...{ data: "", type: "image/png", row: 3, column, columns, width, height: 30, alternativeText: "Stemma" },
});

test.each([
  ["in the middle of its columns", image(0, 2, 75), [200, 100], { column: 0, offset: 100 }],
  ["beyond the first of them", image(0, 3, 75), [90, 200, 190], { column: 1, offset: 100 }],
  ["at the edge of one", image(1, 2, 75), [50, 100, 200], { column: 2, offset: 0 }],
  ["at the left when it is wider than they are", image(1, 1, 300), [50, 100], { column: 1, offset: 0 }],
])("a picture stands %s", (_where, planned, columns, place) => {
  expect(imagePlace(planned, columns)).toEqual({ row: 3, ...place });
});

test("a picture has as much room at its left as at its right, and begins inside a column", () => {
  const widths = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(widths, fc.double({ min: 0.05, max: 1, noNaN: true }), (columns, share) => {
      const room = columns.reduce((sum, pixels) => sum + pixels, 0);
      const width = room * share * 0.75;
      const { column, offset } = imagePlace(image(0, columns.length, width), columns);
      const left = columns.slice(0, column).reduce((sum, pixels) => sum + pixels, offset);
      expect(left).toBeCloseTo((room - room * share) / 2, 6);
      expect(offset).toBeLessThan(columns[column] ?? 0);
    }),
  );
});

test("an ornament says that it is one, and any other picture what it shows", () => {
  const plan = illustratedPlan("All. Quadro");
  const [picture] = plan.images ?? [];
  if (!picture) throw new Error("No picture");
  const ids = { images: ["rId1"], charts: [] };
  expect(drawingXml({ ...plan, charts: [] }, ids)).toContain(
    'descr="Stemma della Camera di &quot;Valmarina&quot;"/>',
  );
  const ornament = drawingXml({ ...plan, charts: [], images: [{ ...picture, alternativeText: "" }] }, ids);
  expect(ornament).toMatch(/descr="">.*<adec:decorative [^>]*val="1"\/>/);
});
