import type { Register } from '../register.ts'
import { projectIdNames } from '../synonyms.ts'
import { wordList } from '../word_list.ts'

const open = { k: 0, r: 2, t: 1 } as const

export const backboneProjects: Register = {
  name: 'backbone-projects',
  table: 'backbone_projects',
  title: { sv: 'Stamnätsprojekt', en: 'Backbone projects' },
  key: ['id'],
  columns: [
    {
      name: 'id',
      is_required: true,
      type: 'text',
      recognised_by: 'unique_id',
      synonyms: [
        ...projectIdNames,
        ...wordList('diarienummer, dnr, beteckning, nummer, nr, kod, projekt, project'),
      ],
      title: { sv: 'Projekt', en: 'Project' },
      classification: open,
    },
    {
      name: 'name',
      is_required: true,
      type: 'text',
      synonyms:
        wordList(`projektnamn, stamnätsnamn, stamnätsprojekt, project name, namn, benämning, stamnät, sträcka, delsträcka,
        stamnätssträcka, projekt, project`),
      title: { sv: 'Namn', en: 'Name' },
      classification: open,
    },
    {
      name: 'owner',
      type: 'text',
      synonyms: wordList(
        `ägare, nätägare, stamnätsägare, projektägare, huvudman, byggherre, operatör, network owner`,
      ),
      title: { sv: 'Ägare', en: 'Owner' },
      classification: open,
    },
    {
      name: 'funding',
      type: 'text',
      synonyms:
        wordList(`finansiering, finansiär, finansierat av, finansieringskälla, stödform, stöd, bidrag, medel,
        funding source, funded by, fund`),
      title: { sv: 'Finansiering', en: 'Funding' },
      classification: open,
    },
  ],
  // Routes can be sensitive for security: they stay inside unless the installation has decided otherwise.
  geometry: { kind: 'line', classification: { k: 2, r: 2, t: 1 }, opened_by: 'backbone_geometry' },
}
