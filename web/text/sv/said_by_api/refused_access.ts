// What cannot be done with people, roles, invitations, organisations and associations, in Swedish, with what to do about it.
import { inSwedish, type Saying } from './sayings.ts'

/** Undefined: not one of the known. */
export function accessRefusal(said: string): string | undefined {
  return inSwedish(said, refusedAccess)
}

const refusedAccess: readonly Saying[] = [
  [
    /^You cannot block your own account,/,
    'Du kan inte spärra ditt eget konto, för då stängs du ute genast. Be en annan administratör, eller radera kontot.',
  ],
  [/^The account has this role already\./, 'Personen har redan den rollen.'],
  [
    /^The sign-in provider gives this role anew at each sign-in\./,
    'Inloggningstjänsten ger rollen på nytt vid varje inloggning. Ta bort den där, eller spärra kontot.',
  ],
  [
    /^The account has no role with this id;/,
    'Personen har inte den rollen. Den kan redan ha tagits bort: läs in sidan på nytt.',
  ],
  [/^No account has this id;/, 'Kontot finns inte. Det kan ha raderats.'],
  [
    /^organisation_id must be the id of an organisation that is there\./,
    'Organisationen finns inte längre. Läs in sidan på nytt och välj en annan.',
  ],
  [
    /^association_id must be the id of an association that is there\./,
    'Föreningen finns inte längre. Läs in sidan på nytt och välj en annan.',
  ],
  [
    /^The invitation has been accepted\./,
    'Inbjudan är redan antagen. Rollen tas bort på personens sida, av den som administrerar Bristkartan.',
  ],
  [
    /^None of the invitations that you see has this id\./,
    'Inbjudan finns inte längre. Läs in sidan på nytt.',
  ],
  [
    /^(\d+) accounts? (?:has a role|have roles) in this (organisation|association), and (\d+) open invitations? names? it\./,
    ([people = '', kind, invitations = '']) => stillNeeded(Number(people), kind ?? '', Number(invitations)),
  ],
  [
    /^(\d+) sources? (?:is|are) this organisation’s\./,
    'Organisationen har källor registrerade: $1. Ta bort dem först, under Publicera, Källor.',
  ],
  [
    /^(\d+) layers? (?:is|are) this organisation’s\./,
    'Organisationen har kartlager: $1. Ta bort utkast som aldrig publicerats. Det som har publicerats behåller sin utgivare, även när det är avpublicerat.',
  ],
  [/^There is no organisation with the id \S+\./, 'Organisationen finns inte längre. Läs in sidan på nytt.'],
  [/^There is no association with the id \S+\./, 'Föreningen finns inte längre. Läs in sidan på nytt.'],
]

function stillNeeded(people: number, kind: string, invitations: number): string {
  const where = kind === 'organisation' ? 'i organisationen' : 'i föreningen'
  const has = [
    people > 0 && `${people} ${people === 1 ? 'person har en roll' : 'personer har roller'} ${where}`,
    invitations > 0 &&
      `${invitations} ${invitations === 1 ? 'öppen inbjudan' : 'öppna inbjudningar'} gäller den`,
  ].filter(Boolean)
  const first = [people > 0 && 'ta bort rollerna', invitations > 0 && 'återkalla inbjudningarna'].filter(
    Boolean,
  )
  return `${has.join(' och ')}. Börja med att ${first.join(' och ')}.`
}
