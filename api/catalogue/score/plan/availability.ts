// The action plan's own index, first of three: is the map data available? A hundred points.
import { type Check, openTheLayer } from '../check.ts'

export const availability: readonly Check[] = [
  {
    id: 'open_to_everybody',
    of: 40,
    holds: ({ is_public }) => is_public,
    earned: {
      sv: 'Alla kan hämta lagret utan att logga in.',
      en: 'Everybody can get the layer without signing in.',
    },
    missed: { sv: 'Lagret är inte öppet för alla.', en: 'The layer is not open to everybody.' },
    how: openTheLayer,
    field: 'classification.k',
  },
  {
    id: 'on_the_map',
    of: 20,
    holds: ({ is_public, kind }) => is_public && kind !== 'table',
    earned: { sv: 'Lagret visas i den delade kartan.', en: 'The layer is shown on the shared map.' },
    missed: { sv: 'Lagret visas inte i den delade kartan.', en: 'The layer is not shown on the shared map.' },
    how: {
      sv: 'Publicera data som har lägen, med K 0.',
      en: 'Publish data that has places, with K 0.',
    },
  },
  {
    id: 'kept_up',
    of: 20,
    holds: ({ description: { frequency } }) => frequency !== null && frequency !== 'UNKNOWN',
    earned: {
      sv: 'Det framgår hur ofta lagret uppdateras.',
      en: 'It is stated how often the layer is updated.',
    },
    missed: {
      sv: 'Det framgår inte hur ofta lagret uppdateras.',
      en: 'It is not stated how often the layer is updated.',
    },
    how: { sv: 'Ange uppdateringsfrekvens.', en: 'State the update frequency.' },
    field: 'frequency',
  },
  {
    id: 'dated',
    of: 20,
    holds: ({ data_as_of }) => data_as_of !== null,
    earned: {
      sv: 'Det framgår vilket datum uppgifterna avser.',
      en: 'The date that the data describes is stated.',
    },
    missed: {
      sv: 'Det framgår inte vilket datum uppgifterna avser.',
      en: 'The date that the data describes is not stated.',
    },
    how: { sv: 'Ange det datum som uppgifterna avser.', en: 'State the date that the data describes.' },
    field: 'as_of',
  },
]
