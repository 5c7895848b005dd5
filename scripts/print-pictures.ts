// SPDX-License-Identifier: EUPL-1.2
// Takes the pictures that the printed allegato is compared with: npx tsx scripts/print-pictures.ts
import { keepPictures, keepPrograms } from "../test/print/pictures/kept-pictures";
import { pagePicture } from "../test/print/pictures/page-picture";
import { hundredObjectives, lucca, small } from "../test/print/pictures/pictured-plans";
import { programsHere } from "../test/print/pictures/programs";
import { printedPdf } from "../test/print/print";

for (const { name, sheets, pages } of [small, lucca, hundredObjectives]) {
  const plans = await sheets();
  const pdf = await printedPdf(plans);
  keepPictures(
    name,
    Object.entries(pages(plans)).map(([page, number]) => ({ page, picture: pagePicture(pdf, number) })),
  );
}
keepPrograms(programsHere());
