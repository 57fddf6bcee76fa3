// What Swedish says of signing in. Fetched with the pages that say it.
import type { GrantedRole } from '../../../api/contract/vocabulary.ts'
import type { SignInFailure } from '../../state/url.ts'

const failures: Readonly<Record<SignInFailure, string>> = {
  refused:
    'Inloggningen avbröts eller godkändes inte där du legitimerade dig. Försök igen, eller välj ett annat sätt.',
  expired: 'Inloggningen tog för lång tid eller var redan använd. Börja om här.',
  provider:
    'Tjänsten som du loggar in med svarade inte som den ska. Försök igen om en stund. Hjälper det inte, hör av dig till den som driver Bristkartan.',
  blocked:
    'Ditt konto är spärrat. Hör av dig till den som administrerar Bristkartan om du tror att det är fel.',
}

/** By role, for whoever wants to see the site as they do. */
const demoRoles: Readonly<Record<GrantedRole, string>> = {
  association_member:
    'Ser var den egna föreningens ansökningar befinner sig, svarar handläggaren och förbereder nya.',
  planner: 'Ser också det som inte är öppet för alla, bedömer områden och frågar allmänheten om planer.',
  officer: 'Handlägger ärenden och marknadssamråd, läser in filer, rättar register och ångrar leveranser.',
  publisher: 'Hör till en organisation som publicerar, och kan bjuda in kollegor.',
  administrator: 'Får allt: ger roller, bjuder in och läser granskningsloggen.',
}

export const signIn = {
  title: 'Logga in',
  lead: 'Kartan och alla öppna uppgifter kan läsas utan att logga in. Logga in för att arbeta med uppgifterna eller för att se din förening.',
  failed: 'Du är inte inloggad.',
  failures,
  ways: 'Välj hur du legitimerar dig',
  by: (provider: string) => `Logga in med ${provider}`,
  demoTitle: 'Påhittade personer i demon',
  demoLead:
    'Personerna finns inte på riktigt. Välj en för att se sidan som hon eller han ser den. De finns bara på den här datorn och bara i demon: på en offentlig adress går det inte att slå på.',
  demoRoles,
  stepIn: (name: string) => `Logga in som ${name}`,
  steppingIn: (name: string) => `Loggar in som ${name} …`,
  stepInFailed: (name: string) => `Det gick inte att logga in som ${name}.`,
  noWay: 'Ingen inloggning är inställd här än.',
  howToSetUp:
    'Den som driver servern ställer in en inloggningstjänst (OpenID Connect), till exempel BankID, Freja eller myndighetens egen. Hur det görs står i dokumentationen för den som driver Bristkartan.',
  operatorTitle: 'För den som driver servern',
  operator:
    'Öppna länken som Bristkartan skrev ut när den startade, på den dator där den körs. Den loggar in webbläsaren som driftansvarig.',
  alreadyTitle: 'Du är inloggad',
  already: (name: string) => `Du är inloggad som ${name}.`,
  goOn: 'Fortsätt dit du var på väg',
}
