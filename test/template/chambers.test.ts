// SPDX-License-Identifier: EUPL-1.2
import { territoryOf } from "../../src/template/chambers";

test.each([
  ["Camera di Commercio di Lucca", "listed"],
  ["CAMERA DI COMMERCIO INDUSTRIA ARTIGIANATO E AGRICOLTURA DI PAVIA", "listed"],
  ["Camera di Commercio I.A.A. di Forlì-Cesena", "listed"],
  ["C.C.I.A.A. dell'Aquila", "listed"],
  ["Camera di Commercio della Maremma e del Tirreno", "listed"],
  ["Camera di Commercio di Milano Monza Brianza Lodi", "listed"],
  ["Camera di Commercio del Gran Sasso d’Italia", "listed"],
  ["Camera di Commercio Chieti Pescara", "listed"],
  ["Chambre Valdôtaine des entreprises et des activités libérales", "listed"],
  ["Camera valdostana delle imprese - Chambre Valdôtaine", "listed"],
  ["Camera di Commercio di Luca", "unlisted"],
  ["Camera di Commercio", "none"],
  ["C.C.I.A.A.", "none"],
])("the territory of %j is %s", (chamber, territory) => {
  expect(territoryOf(chamber)).toBe(territory);
});
