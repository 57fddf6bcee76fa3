import { connectionPointKinds } from '../../../api/contract/vocabulary.ts'
import { knownPointKinds } from '../known_values.ts'
import type { Register } from '../register.ts'
import { projectIdNames, validFromNames } from '../synonyms.ts'
import { wordList } from '../word_list.ts'

// A point is geometry of the backbone through and through: even its id places it in an area's evidence.
const backbone = { classification: { k: 2, r: 2, t: 1 }, opened_by: 'backbone_geometry' } as const

export const connectionPoints: Register = {
  name: 'connection-points',
  table: 'connection_points',
  title: { sv: 'Anslutningspunkter', en: 'Connection points' },
  key: ['id'],
  columns: [
    {
      name: 'id',
      is_required: true,
      type: 'text',
      recognised_by: 'unique_id',
      synonyms:
        wordList(`punktid, anslutningspunktid, fiberanslutningspunkt, anslutningspunkt, connection point id,
        connection point, point id, punktnr, nodid, nodnr, nod, siteid, site, stationsid, station, telestation,
        beteckning, nummer, nr, punkt`),
      title: { sv: 'Punkt', en: 'Point' },
      ...backbone,
    },
    {
      name: 'project_id',
      is_required: true,
      type: 'text',
      synonyms: [...projectIdNames, ...wordList('stamnätsprojekt, projekt, stamnät, project')],
      title: { sv: 'Projekt', en: 'Project' },
      ...backbone,
    },
    {
      name: 'kind',
      type: 'code',
      choices: connectionPointKinds,
      known_values: knownPointKinds,
      synonyms: wordList(
        `punkttyp, nodtyp, stationstyp, typ av punkt, typ, kategori, point type, type, category`,
      ),
      title: { sv: 'Slag', en: 'Kind' },
      ...backbone,
    },
    {
      name: 'in_service_from',
      type: 'date',
      synonyms: [
        ...wordList(`i drift från, i drift fr o m, i drift sedan, drift från, driftsatt, driftsatt datum, driftsättning,
        driftsättningsdatum, driftdatum, driftstart, i drift, in service date, in service`),
        ...validFromNames,
        ...wordList('datum, date'),
      ],
      title: { sv: 'I drift från', en: 'In service from' },
      ...backbone,
    },
  ],
  geometry: { kind: 'point', ...backbone },
  reference: { column: 'project_id', register: 'backbone-projects' },
}
