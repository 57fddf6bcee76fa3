// What is said of the registers as layers of the catalogue: the region publishes them.
import { type LayerDescription, layerDescription } from '../../contract/catalogue/layer_description.ts'
import type { RegisterTerms } from '../../contract/region.ts'
import type { RegisterName } from '../../contract/vocabulary.ts'

type Said = {
  readonly abstract: { readonly sv: string; readonly en: string }
  readonly keywords: { readonly sv: readonly string[]; readonly en: readonly string[] }
}

const said: Readonly<Partial<Record<RegisterName, Said>>> = {
  'shortage-areas': {
    abstract: {
      sv: 'Länets lista över bristområden för bredband, var och en med status vid ett datum: anslutet, under utbyggnad, ansökt eller ej påbörjat, och de tal som avgör den.',
      en: 'The county’s list of broadband shortage areas, each with its status at a date: connected, in progress, applied or untouched, and the figures that decide it.',
    },
    keywords: {
      sv: ['bredband', 'fiber', 'bristområde', 'digital infrastruktur'],
      en: ['broadband', 'fibre', 'shortage area', 'digital infrastructure'],
    },
  },
  municipalities: {
    abstract: {
      sv: 'Kommunerna i regionen med kod, namn och gräns.',
      en: 'The municipalities of the region with code, name and boundary.',
    },
    keywords: { sv: ['kommun', 'administrativ gräns'], en: ['municipality', 'administrative boundary'] },
  },
  addresses: {
    abstract: {
      sv: 'Platser som kan anslutas till bredband: bostäder, fritidshus och arbetsställen.',
      en: 'Locations that could be connected to broadband: homes, holiday homes and workplaces.',
    },
    keywords: { sv: ['adress', 'bredband'], en: ['address', 'broadband'] },
  },
  applications: {
    abstract: {
      sv: 'Fiberföreningars ansökningar om stöd, med det område som var och en omfattar.',
      en: 'Applications of fibre associations for support, each with the ground that it covers.',
    },
    keywords: {
      sv: ['fiberförening', 'bredbandsstöd', 'ansökan'],
      en: ['fibre association', 'broadband support', 'application'],
    },
  },
  'backbone-projects': {
    abstract: {
      sv: 'Stamnät för bredband som planeras, byggs eller är i drift, med sträckning.',
      en: 'Broadband backbones that are planned, being built or in service, with their routes.',
    },
    keywords: { sv: ['stamnät', 'bredband'], en: ['backbone', 'broadband'] },
  },
  'connection-points': {
    abstract: {
      sv: 'Fiberanslutningspunkter: där ett områdes lokala nät kan anslutas till stamnätet.',
      en: 'Connection points: where an area’s local net can join the backbone.',
    },
    keywords: { sv: ['fiberanslutningspunkt', 'stamnät'], en: ['connection point', 'backbone'] },
  },
}

const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/'

export function registerDescription(
  register: RegisterName,
  more: Pick<LayerDescription, 'title' | 'classification' | 'contact' | 'fields'>,
  terms: RegisterTerms | undefined,
): LayerDescription {
  const { abstract, keywords } = said[register] ?? {}
  return layerDescription.parse({
    ...more,
    ...(abstract ? { abstract } : {}),
    ...(keywords ? { keywords } : {}),
    licence: cc0,
    ...terms,
    themes: register === 'municipalities' ? ['REGI'] : ['TECH', 'REGI'],
    frequency: 'IRREG',
  })
}
