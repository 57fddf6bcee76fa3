// What real files write for a code: its words in both languages (api/contract/vocabulary.ts), and others. Compared without case, accents and
// punctuation. Only what means nothing else belongs here: a value that is not known is asked about, one known wrongly is not.
import {
  type ApplicationStatus,
  type addressKinds,
  addressKindWords,
  applicationStatusWords,
  type BackboneStatus,
  backboneStatusWords,
  type connectionPointKinds,
  connectionPointKindWords,
  type coverageStates,
  type coverageTechnologies,
  type Words,
} from '../../api/contract/vocabulary.ts'
import type { KnownValues } from './register.ts'
import { wordList } from './word_list.ts'

type Synonyms<Code extends string> = Readonly<Record<Code, string>>

const applicationStatusSynonyms: Synonyms<ApplicationStatus> = {
  received: `inkommet, ansökan inkommen, inkommen ansökan, mottagen, registrerad, diarieförd, ny ansökan, ny, inlämnad,
    submitted`,
  queued: `kö, köad, i kön, köas, på kö, väntelista, på väntelista, väntar på medel, inväntar medel,
    i avvaktan på medel, waiting, on hold`,
  in_review: `handläggs, handläggning, handläggning pågår, pågående handläggning, under beredning, beredning, bereds,
    under granskning, granskas, under prövning, prövas, under utredning, utreds, under review, being processed`,
  supplement_requested: `begärd komplettering, begäran om komplettering, komplettering, kompletteras, under komplettering,
    inväntar komplettering, väntar på komplettering, kompletteringsbegäran, kompletteringsföreläggande,
    supplement`,
  granted: `beviljat, beviljas, beviljade, bifall, bifallen, bifalls, godkänd, godkänt, stöd beviljat, beslut om stöd,
    beslut bifall, ansökan beviljad, approved, accepted`,
  rejected: `avslagen, avslaget, avslagna, avslås, beslut avslag, ansökan avslagen, ej beviljad, ej beviljat, nekad,
    nekat, avvisad, denied, refused, declined`,
  appealed: `överklagat, överklagan, överklagande, överklagas, överklagad till domstol, under överprövning, appeal`,
  withdrawn: `återtaget, återtagna, återtag, återkallad, återkallat, återkallelse, tillbakadragen, indragen, avskriven,
    cancelled by applicant`,
  building: `byggnation, under byggnation, byggnation pågår, pågående byggnation, byggstart, byggstartad,
    under utbyggnad, utbyggnad pågår, utbyggnad, under genomförande, genomförande, bygger, under construction,
    construction`,
  completed: `färdigbyggt, färdigställd, färdigställt, färdig, klar, klart, slutförd, slutfört, byggd, utbyggd, driftsatt,
    slutredovisad, slutredovisat, slutredovisning, slutrapporterad, finished, done, built`,
  paid: `slutbetald, slutbetalt, slututbetalt, slututbetalning, slutbetalning, utbetald, utbetalt, stöd utbetalt,
    stödet utbetalt, paid out, final payment`,
}

const backboneStatusSynonyms: Synonyms<BackboneStatus> = {
  planned: `planerad, planeras, under planering, planering, projekteras, projektering, under projektering, förstudie,
    proposed`,
  funded: `finansierad, finansiering klar, finansiering beviljad, medel beviljade, beviljat, beviljad, beslutat,
    beslutad, granted, approved`,
  building: `byggnation, under byggnation, byggnation pågår, pågående byggnation, pågående, pågår, påbörjat, påbörjad,
    byggstart, under utbyggnad, utbyggnad pågår, under construction, ongoing, construction`,
  in_service: `drift, i bruk, driftsatt, driftsatta, tagen i drift, taget i drift, färdigbyggt, färdigbyggd, färdigställt,
    färdigställd, klart, klar, slutfört, slutförd, byggd, byggt, operational, live, completed`,
  cancelled: `avbruten, avbryts, inställt, inställd, nedlagt, nedlagd, stoppat, stoppad, utgår, utgått, canceled, stopped`,
}

const addressKindSynonyms: Synonyms<(typeof addressKinds)[number]> = {
  permanent: `permanentbostäder, permanent bostad, permanentboende, permanenthus, bostad, bostadshus, helårsbostad,
    helårsboende, helårshus, åretruntbostad, åretruntboende, småhus, småhus helårsbostad, flerbostadshus, villa,
    lägenhet, hushåll, dwelling, residential, permanent residence`,
  holiday: `fritid, fritidsbostad, fritidsboende, fritidsfastighet, småhus fritidsbostad, sommarstuga, sommarhus,
    sommarbostad, delårsbostad, deltidsboende, holiday house, summer house, cottage, second home`,
  workplace: `arbetsställen, arbetsplats, företag, verksamhet, verksamhetslokal, lokal, industri, kontor, business,
    company, commercial, office`,
  other: 'övriga, övrig, annat, annan',
}

/** They have no words of their own in the contract. */
const technologySynonyms: Synonyms<(typeof coverageTechnologies)[number]> = {
  fibre: `fiber, ftth, fttb, ftto, fttp, fiber lan, fiber ftth, optisk fiber, optofiber, fibernät, bredband via fiber,
    gpon`,
  cable: `kabel, kabel tv, kabel tv nät, ktv, catv, koax, koaxial, coax, docsis, docsis 3.0, docsis 3.1, hfc, cable tv`,
  copper: `koppar, kopparnät, kopparkabel, telenät, xdsl, dsl, adsl, adsl2, vdsl, vdsl2, g.fast`,
  radio: `fwa, lte, 3g, 4g, 5g, hspa, umts, mobilt, mobilt bredband, mobil, trådlöst, trådlös, trådlöst bredband,
    fast radio, radiolänk, fixed wireless, wireless, wimax`,
}

const stateSynonyms: Synonyms<(typeof coverageStates)[number]> = {
  connected: `ansluten, anslutet, anslutna, är ansluten, installerad, installerat, inkopplad, inkopplat, homes connected,
    home connected, har fiber`,
  passed: `passerad, passerat, passerade, homes passed, home passed, i absolut närhet, absolut närhet, i närhet,
    i närheten, anslutningsbar, kan anslutas, möjlig att ansluta, erbjuden`,
}

const pointKindSynonyms: Synonyms<(typeof connectionPointKinds)[number]> = {
  copper_station: 'kopparstation, telestation koppar, koppar, kopparkabel, copper',
  radio_link_station: `radiolänkstation, telestation radiolänk, länkstation, radiolänk, radio link, microwave`,
  new: 'ny, nytt, nyetablering, nyetablerad, ny punkt, ny nod, nybyggd, new point',
}

export const knownApplicationStatuses = withWords(applicationStatusWords, applicationStatusSynonyms)
export const knownBackboneStatuses = withWords(backboneStatusWords, backboneStatusSynonyms)
export const knownAddressKinds = withWords(addressKindWords, addressKindSynonyms)
export const knownTechnologies = listed(technologySynonyms)
export const knownStates = listed(stateSynonyms)
export const knownPointKinds = withWords(connectionPointKindWords, pointKindSynonyms)

function withWords<Code extends string>(
  words: Readonly<Record<Code, Words>>,
  synonyms: Synonyms<Code>,
): KnownValues {
  const ours = Object.entries<Words>(words).map(([code, { sv, en }]) => [code, [sv, en]] as const)
  const theirs = listed(synonyms)
  return Object.fromEntries(ours.map(([code, both]) => [code, [...both, ...(theirs[code] ?? [])]]))
}

function listed(synonyms: Readonly<Record<string, string>>): KnownValues {
  return Object.fromEntries(Object.entries(synonyms).map(([code, words]) => [code, wordList(words)]))
}
