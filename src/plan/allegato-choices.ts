// SPDX-License-Identifier: EUPL-1.2

/** What the options of the allegato are chosen among. */

/** Parts of the allegato that may be left out, in the order they are printed in. */
export const ALLEGATO_SECTIONS = ["cover", "premise", "overview", "cards", "summary"] as const;
export type AllegatoSection = (typeof ALLEGATO_SECTIONS)[number];

export const ORIENTATIONS = ["auto", "portrait", "landscape"] as const;

/** Points of the running text; everything else is in proportion. */
export const FONT_SIZES = [8, 9, 10, 11] as const;

/** `total`: «Pagina 3 di 36»; `plain`: «Pagina 3»; `none`: no numbers on the pages, nor in the overview. */
export const NUMBERINGS = ["total", "plain", "none"] as const;

/** Dark enough for white text on it, and for it on its own tint. */
export const USUAL_COLOR = "#14304F";
