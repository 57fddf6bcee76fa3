// What stands in the way of publishing a draft: the one list. Each says in which field of the description it is mended.
import type { FieldDescription, LayerDescription } from '../../api/contract/catalogue/layer_description.ts'
import type { Blocker } from '../../api/contract/catalogue/publishing.ts'
import type { WorkingLayer } from './working/working_layers.ts'

export type Judged = Pick<
  WorkingLayer,
  'description' | 'columns' | 'findings' | 'rows' | 'kind' | 'publisher_type'
>

export function blockersOf(judged: Judged): Blocker[] {
  return [
    ...ofMetadata(judged.description),
    ...ofPublisher(judged),
    ...ofLevels(judged.description),
    ...judged.columns.flatMap(({ name }) => ofField(judged, name)),
    ...ofStyle(judged),
    ...ofData(judged),
  ]
}

function ofMetadata({ title, abstract, contact, licence, themes, temporal }: LayerDescription): Blocker[] {
  const { from, to } = temporal
  return [
    when(
      title.sv === '',
      'title_missing',
      'title.sv',
      'Titel på svenska saknas.',
      'A title in Swedish is missing.',
    ),
    when(
      abstract.sv === '',
      'abstract_missing',
      'abstract.sv',
      'Beskrivning på svenska saknas.',
      'A description in Swedish is missing.',
    ),
    when(
      contact === null || contact.name === '',
      'contact_missing',
      'contact',
      'Kontakt saknas: ange en funktion och en e-postadress.',
      'A contact is missing: give a function and an e-mail address.',
    ),
    when(licence === null, 'licence_missing', 'licence', 'Licens är inte vald.', 'No licence is chosen.'),
    when(
      themes.length === 0,
      'theme_missing',
      'themes',
      'Välj minst ett tema.',
      'Choose at least one theme.',
    ),
    when(
      from !== null && to !== null && from > to,
      'period_reversed',
      'temporal.to',
      'Perioden slutar innan den börjar.',
      'The period ends before it begins.',
    ),
  ].flat()
}

/** DCAT-AP-SE demands the type of every publisher, and harvesters refuse what lacks it. */
function ofPublisher({ publisher_type }: Judged): Blocker[] {
  return when(
    publisher_type === null,
    'publisher_type_missing',
    null,
    'Utgivaren har ingen typ, såsom myndighet eller kommun. En administratör anger den en gång för organisationen.',
    'The publisher has no type, such as an authority or a municipality. An administrator states it once for the organisation.',
  )
}

function ofLevels({ classification: { k, r, t } }: LayerDescription): Blocker[] {
  return [
    when(
      k === null,
      'k_missing',
      'classification.k',
      'Lagret är inte klassat för konfidentialitet (K).',
      'The layer is not classified for confidentiality (K).',
    ),
    when(
      r === null,
      'r_missing',
      'classification.r',
      'Lagret är inte klassat för riktighet (R).',
      'The layer is not classified for integrity (R).',
    ),
    when(
      t === null,
      't_missing',
      'classification.t',
      'Lagret är inte klassat för tillgänglighet (T).',
      'The layer is not classified for availability (T).',
    ),
  ].flat()
}

function ofField({ description, columns, findings }: Judged, name: string): Blocker[] {
  const said = description.fields.find((field) => field.name === name)
  const type = columns.find((column) => column.name === name)?.type
  const path = `fields.${name}`
  const isNumber = type === 'integer' || type === 'number'
  return [
    when(
      said === undefined || said.k === null,
      'field_unclassified',
      `${path}.k`,
      `Fältet ${name} är inte klassat (K).`,
      `The field ${name} is not classified (K).`,
    ),
    when(
      said?.k === 0 && looksPersonal(findings, said),
      'field_looks_personal',
      `${path}.is_confirmed_not_personal`,
      `Fältet ${name} ser ut att innehålla personuppgifter. Klassa det högre än 0, eller bekräfta att det inte gör det.`,
      `The field ${name} looks as if it holds personal data. Classify it above 0, or confirm that it does not.`,
    ),
    when(
      said?.k === 0 && said.is_count_of_people && !isNumber,
      'count_without_numbers',
      `${path}.is_count_of_people`,
      `Fältet ${name} anges räkna personer men är inte tal, så små antal kan inte döljas.`,
      `The field ${name} is said to count people but holds no numbers, so small counts cannot be held back.`,
    ),
  ].flat()
}

function looksPersonal(findings: Judged['findings'], { name, is_confirmed_not_personal }: FieldDescription) {
  return !is_confirmed_not_personal && findings.some(({ field }) => field === name)
}

function ofStyle({ description: { style }, columns }: Judged): Blocker[] {
  const names = new Set(columns.map(({ name }) => name))
  const drawnBy = style && style.paint.kind !== 'single' ? style.paint.field : undefined
  const labelled = style?.label?.field
  return [
    when(
      drawnBy !== undefined && !names.has(drawnBy),
      'style_field_gone',
      'style.paint.field',
      `Kartstilen ritar efter fältet ${drawnBy}, som inte finns i data.`,
      `The style draws by the field ${drawnBy}, which is not in the data.`,
    ),
    when(
      labelled !== undefined && !names.has(labelled),
      'label_field_gone',
      'style.label.field',
      `Etiketten visar fältet ${labelled}, som inte finns i data.`,
      `The label shows the field ${labelled}, which is not in the data.`,
    ),
  ].flat()
}

function ofData({ kind, rows }: Judged): Blocker[] {
  return when(
    kind !== 'raster' && rows === 0,
    'no_rows',
    null,
    'Data har inga rader.',
    'The data has no rows.',
  )
}

function when(isSo: boolean, code: string, field: string | null, sv: string, en: string): Blocker[] {
  return isSo ? [{ code, field, words: { sv, en } }] : []
}
