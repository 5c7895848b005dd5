// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext } from "react";
import type { Place } from "../place";

/** A place that offers nothing of its own. */
export const ANYWHERE: Place = {};

export const PlaceContext = createContext<Place>(ANYWHERE);

/** What the place that shows the pane can do. */
export const usePlace = (): Place => useContext(PlaceContext);
