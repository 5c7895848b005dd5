// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../plan/wording";

/**
 * Territories that chambers of commerce are or were named after, past and merged ones included.
 * Compiled from general knowledge and not checked against the national register: a name outside the list is a doubt.
 */
const TERRITORIES = [
  "Agrigento, Alessandria, Ancona, Aosta, Arezzo, Ascoli Piceno, Asti, Avellino, Bari, Barletta, Andria, Trani",
  "Basilicata, Belluno, Benevento, Bergamo, Biella, Bologna, Bolzano, Bozen, Brescia, Brindisi, Cagliari",
  "Caltanissetta, Campobasso, Carbonia, Iglesias, Caserta, Catania, Catanzaro, Chieti, Como, Cosenza, Cremona",
  "Crotone, Cuneo, Dolomiti, Emilia, Enna, Fermo, Ferrara, Firenze, Foggia, Forlì, Cesena, Frosinone, Genova",
  "Gorizia, Gran Sasso d'Italia, Grosseto, Imperia, Irpinia, Isernia, La Spezia, L'Aquila, Latina, Lecce, Lecco",
  "Livorno, Lodi, Lucca, Macerata, Mantova, Marche, Maremma, Massa, Carrara, Matera, Medio Campidano, Messina",
  "Milano, Modena, Molise, Monte Rosa, Laghi, Alto Piemonte, Monza, Brianza, Monzabrianza, Napoli, Novara, Nuoro",
  "Ogliastra, Olbia, Tempio, Oristano, Padova, Palermo, Parma, Pavia, Perugia, Pesaro, Urbino, Pescara, Piacenza",
  "Pisa, Pistoia, Pordenone, Potenza, Prato, Ragusa, Ravenna, Reggio Calabria, Reggio Emilia, Rieti, Rimini",
  "Riviere di Liguria, Roma, Romagna, Rovigo, Delta Lagunare, Salerno, Sannio, Sardegna, Sassari, Savona, Siena",
  "Siracusa, Sondrio, Sud Est Sicilia, Taranto, Teramo, Terni, Tirreno, Torino, Toscana Nord Ovest, Trapani",
  "Trento, Treviso, Trieste, Udine, Umbria, Valle d'Aosta, Vallée d'Aoste, Valdôtaine, Valdostana, Varese, Venezia, Venezia Giulia",
  "Verbano, Cusio, Ossola, Vercelli, Verona, Vibo Valentia, Vicenza, Viterbo",
];

/** Words of a chamber's name that are not its territory. */
const COMMON_WORDS =
  "camera commercio industria artigianato agricoltura cciaa c i a iaa chambre des entreprises activites liberales imprese professioni et de di del dei " +
  "delle della dell degli d nell la le l e il lo i al con sede in handels industrie handwerks und landwirtschaftskammer";

const wordsOf = (text: string): string[] =>
  looseKey(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
const territoryWords = new Set(TERRITORIES.flatMap(wordsOf));
const commonWords = new Set(wordsOf(COMMON_WORDS));

/** What a chamber's name says about its territory: a listed one, one that is not in the list, or none at all. */
export function territoryOf(chamber: string): "listed" | "unlisted" | "none" {
  const words = wordsOf(chamber).filter((word) => !commonWords.has(word));
  if (words.length === 0) return "none";
  return words.every((word) => territoryWords.has(word)) ? "listed" : "unlisted";
}
