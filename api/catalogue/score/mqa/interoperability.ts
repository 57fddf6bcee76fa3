// MQA, interoperability: 110 points. Of several formats the best counts.
import { formatsOf } from '../../../downloads/formats.ts'
import type { Check } from '../check.ts'
import { hasOpenFormat } from '../plan/format.ts'
import type { Scored } from '../scored.ts'

const inFormats = {
  sv: 'Publicera lagret som tabell, vektor eller raster.',
  en: 'Publish it as a table, vector or raster.',
}

export const interoperability: readonly Check[] = [
  {
    id: 'format',
    of: 20,
    holds: hasFormat,
    earned: { sv: 'Formatet är angivet.', en: 'The format is stated.' },
    missed: { sv: 'Formatet saknas.', en: 'There is no format.' },
    how: inFormats,
  },
  {
    id: 'media_type',
    of: 10,
    holds: hasFormat,
    earned: { sv: 'Medietypen är angiven.', en: 'The media type is stated.' },
    missed: { sv: 'Medietypen saknas.', en: 'There is no media type.' },
    how: inFormats,
  },
  {
    id: 'format_vocabulary',
    of: 10,
    holds: hasFormat,
    earned: { sv: 'Format och medietyp är kända koder.', en: 'Format and media type are known codes.' },
    missed: {
      sv: 'Format och medietyp är inga kända koder.',
      en: 'Format and media type are no known codes.',
    },
    how: inFormats,
  },
  {
    id: 'non_proprietary',
    of: 20,
    holds: hasOpenFormat,
    earned: { sv: 'Formatet ägs inte av något företag.', en: 'No company owns the format.' },
    missed: { sv: 'Formatet ägs av ett företag.', en: 'A company owns the format.' },
    how: inFormats,
  },
  {
    id: 'mqa_machine_readable',
    of: 20,
    holds: hasFormat,
    earned: { sv: 'Program kan läsa formatet.', en: 'Programs can read the format.' },
    missed: { sv: 'Program kan inte läsa formatet.', en: 'Programs cannot read the format.' },
    how: inFormats,
  },
  {
    id: 'dcat_ap_title',
    of: 10,
    holds: ({ description: { title } }) => title.sv !== '',
    earned: { sv: 'Titeln som DCAT-AP kräver finns.', en: 'The title that DCAT-AP demands is there.' },
    missed: { sv: 'DCAT-AP kräver en titel.', en: 'DCAT-AP demands a title.' },
    how: { sv: 'Ange en titel på svenska.', en: 'State a title in Swedish.' },
    field: 'title.sv',
  },
  {
    id: 'dcat_ap_description',
    of: 10,
    holds: ({ description: { abstract } }) => abstract.sv !== '',
    earned: {
      sv: 'Beskrivningen som DCAT-AP kräver finns.',
      en: 'The description that DCAT-AP demands is there.',
    },
    missed: { sv: 'DCAT-AP kräver en beskrivning.', en: 'DCAT-AP demands a description.' },
    how: { sv: 'Beskriv lagret på svenska.', en: 'Describe the layer in Swedish.' },
    field: 'abstract.sv',
  },
  {
    id: 'dcat_ap_publisher_type',
    of: 10,
    holds: ({ publisher }) => publisher.type !== null,
    earned: {
      sv: 'Utgivarens typ, som den svenska profilen kräver, är angiven.',
      en: 'The publisher’s type, which the Swedish profile demands, is stated.',
    },
    missed: {
      sv: 'Den svenska profilen kräver att utgivarens typ är angiven.',
      en: 'The Swedish profile demands that the publisher’s type is stated.',
    },
    how: {
      sv: 'Ange i organisationens inställningar vad den är, till exempel kommun.',
      en: 'State in the organisation’s settings what it is, such as a local authority.',
    },
  },
]

function hasFormat(layer: Scored): boolean {
  return formatsOf(layer).length > 0
}
