// SPDX-License-Identifier: EUPL-1.2
import { phrasesPattern } from "../vocabulary";
import { looseKey } from "../../plan/wording";

/** What chambers write when there is no past value because the indicator is new. */
const NEW_INDICATOR = phrasesPattern([
  "nuovo indicatore",
  "indicatore nuovo",
  "indicatore di nuova introduzione",
  "nuova attivita",
  "nuovo servizio",
  "non rilevato in precedenza",
  "non rilevato in passato",
  "prima rilevazione",
]);

/** True for a baseline that says why there is none. */
export const isNewIndicator = (text: string): boolean => looseKey(text).search(NEW_INDICATOR) >= 0;
