// What the API says was found wrong with a source or one of its layers, in Swedish, with who has to do what about it.
import { fetchSayings } from './source_fetch_sayings.ts'
import { folderSayings, metadataSayings } from './source_file_sayings.ts'
import { layerSayings } from './source_layer_sayings.ts'
import { lifeSayings } from './source_life_sayings.ts'
import { styleSayings } from './source_style_sayings.ts'

/** What somebody can do; `nothing`: it is only told. */
export type NextStep =
  | 'allow_host'
  | 'check_address'
  | 'wait'
  | 'ask_owner'
  | 'see_draft'
  | 'decide_gone'
  | 'fill_in'
  | 'ask_operator'
  | 'nothing'

/** A whole sentence at the beginning of what is said; several may stand after each other. */
export type SourceSaying = readonly [
  form: RegExp,
  swedish: string | ((parts: readonly string[]) => string),
  next: NextStep,
]

export const sourceSayings: readonly SourceSaying[] = [
  ...lifeSayings,
  ...layerSayings,
  ...metadataSayings,
  ...styleSayings,
  ...folderSayings,
  ...fetchSayings,
]
