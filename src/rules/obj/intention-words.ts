// SPDX-License-Identifier: EUPL-1.2

/** A sentence that means to bring something about; accents kept, small letters. */
export const MEANT =
  /(?<!\p{L})(?:si intende|intende|si procederà|procederà|si prevede|è previst[oa]|sono previst[ie]|sarà|saranno|verrà|verranno|si propone di|\p{L}{3,20}erà|\p{L}{3,20}irà|\p{L}{3,20}eranno|\p{L}{3,20}iranno)(?!\p{L})/u;

/** Words of a sentence about going on, or about more of the same: no promise of something new. Without accents. */
export const FURTHER =
  /(?<!\p{L})(?:continu|prosegu|consolid|ampli|potenzi|aggiorn|ulterior|estend|estension|manten|manterr|rafforz|second[oa] edizion|nuova edizion|ogni anno|almeno|sviluppo del)/u;

/** A baseline that begins with what was brought about. Without accents, small letters. */
export const DONE =
  /^(?:e stat[oa] |sono stat[ie] |gia )?(?:realizzat|creat|istituit|costituit|adottat|attivat|avviat|predispost|introdott|sottoscritt|firmat|siglat|elaborat|completat|definit|approvat|sviluppat|implementat|pubblicat|redatt)[oaie](?!\p{L})/u;
