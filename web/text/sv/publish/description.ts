// What Swedish says of describing a layer.

import type { FaultKind } from '../../../publish/faults_of.ts'
import { formats } from '../../format.ts'

const { count } = formats('sv-SE')

const faults: Readonly<Record<FaultKind, string>> = {
  email: 'Skriv hela e-postadressen, till exempel geodata@example.se.',
  contact: 'Skriv en e-postadress. Utan den sparas inte kontakten.',
  web_address: 'Skriv hela adressen, till exempel https://example.se/sida.',
  period: 'Perioden slutar innan den börjar.',
  permission: 'Fyll i både datum och nummer. Annars sparas inte tillståndet.',
  accuracy: 'Skriv ett tal från 0 till 100 000.',
}

export const description = {
  title: 'Beskrivning',
  swedish: 'På svenska',
  english: 'På engelska',
  languageOf: { sv: 'svenska', en: 'engelska' },
  faults,
  fields: {
    title: 'Titel',
    abstract: 'Sammanfattning',
    keywords: 'Nyckelord',
    contact: 'Kontakt',
    licence: 'Licens',
    attribution: 'Källa som ska anges',
    themes: 'Teman',
    frequency: 'Hur ofta det uppdateras',
    temporal: 'Period som uppgifterna beskriver',
    lineage: 'Hur uppgifterna har kommit till',
    accuracy_m: 'Lägesnoggrannhet, i meter',
    inspire_theme: 'Inspire-tema',
    high_value_category: 'Särskilt värdefulla data',
    permission: 'Spridningstillstånd',
    conforms_to: 'Standarder som uppgifterna följer',
    landing_page: 'Egen sida om uppgifterna',
    known_elsewhere_as: 'Identitet i dataportalen',
  },
  hints: {
    title: 'Vad det är och var, på en rad: «Fiberstråk i Vara kommun».',
    abstract: 'Vad lagret visar, vad det inte visar, och vad det är bra till.',
    keywords: 'Ett på varje rad, som folk söker.',
    contact: 'En funktion, inte en person: den står öppet på lagrets sida.',
    attribution: 'Tomt: organisationens namn.',
    lineage: 'Varifrån, hur insamlat, vad som är gjort med det.',
    accuracy_m: 'Tomt: inte känt.',
    conforms_to: 'En webbadress på varje rad.',
    known_elsewhere_as:
      'Fyll i bara om lagret redan når dataportalen en annan väg. Då behåller det sin identitet, och står inte i vår katalog för portalen.',
    high_value_category: 'Enligt EU:s förordning 2023/138. De ska ha en öppen licens.',
  },
  contact: { name: 'Namn', email: 'E-post', telephone: 'Telefon' },
  temporal: { from: 'Från', to: 'Till och med' },
  permission: { date: 'Datum', number: 'Nummer' },
  permissionLead: 'Där lagen kräver tillstånd för att sprida kartor och andra lägesbundna uppgifter.',
  licenceOther: 'En annan, med sin webbadress',
  licenceOtherAddress: 'Licensens webbadress',
  licenceIsOpen: 'Öppen',
  licenceIsNotOpen: 'Inte öppen',
  none: 'Inget valt',
  notChosen: 'Inte valt än',
  chosenThemes: (chosen: number) => (chosen === 0 ? 'Inget valt' : count(chosen, 'valt', 'valda')),
  more: 'Inspire, särskilt värdefulla data, tillstånd och mera',
  moreLead: 'Fyll i det som gäller. De flesta lager behöver inget av det.',
  read: {
    title: 'Läs beskrivningen ur en fil',
    lead: 'ISO 19139 (XML) eller YAML. Det som filen säger fylls i; det som den inte säger står kvar som det är.',
    formats: 'ISO 19139 som .xml, eller .yaml.',
    send: 'Läs filen',
    done: (fields: readonly string[]) =>
      fields.length === 0
        ? 'Filen sade inget som inte redan stod här.'
        : `Ifyllt ur filen: ${fields.join(', ').toLowerCase()}.`,
    leftOut: 'Det här i filen har ingen plats här, eller håller inte:',
    undo: 'Ångra ifyllningen',
    undone: 'Ifyllningen är ångrad.',
  },
}
