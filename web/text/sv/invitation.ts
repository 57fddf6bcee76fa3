// What Swedish says to whoever is invited. Fetched with the page that says it.
import { formats } from '../format.ts'

const { moment } = formats('sv-SE')

export const invitation = {
  title: 'Inbjudan',
  offered: (role: string, to: string | null) =>
    to === null ? `Du är inbjuden som ${role}.` : `Du är inbjuden som ${role} i ${to}.`,
  by: (name: string) => `Inbjudan kommer från ${name}.`,
  until: (iso: string) => `Den gäller till ${moment(iso)} och kan användas en gång.`,
  signInFirst: 'Logga in för att ta emot den. Inbjudan väntar på dig under tiden.',
  signIn: 'Logga in och ta emot',
  as: (name: string) => `Du är inloggad som ${name}. Rollen ges till det kontot.`,
  operatorCannot:
    'Du är inloggad som driftansvarig, som har alla rättigheter redan. Logga ut och in igen som dig själv för att ta emot inbjudan.',
  accept: 'Ta emot inbjudan',
  accepting: 'Tar emot …',
  accepted: 'Inbjudan är mottagen.',
  acceptedRole: (role: string, to: string | null) =>
    to === null ? `Du är nu ${role}.` : `Du är nu ${role} i ${to}.`,
  toAccount: 'Till mitt konto',
  toStatus: 'Till läget i länet',
  looking: 'Läser inbjudan …',
  none: 'Sidan öppnas med länken i en inbjudan. Här finns ingen att ta emot: öppna länken i e-postmeddelandet igen, hela.',
  wrong:
    'Den här inbjudan finns inte. Länken kan ha blivit avklippt: öppna den igen, hela, eller be om en ny inbjudan.',
  states: {
    accepted:
      'Inbjudan är redan använd. Är det inte du som har använt den, hör av dig till den som bjöd in dig.',
    expired: 'Inbjudan har gått ut. Be den som bjöd in dig om en ny.',
    revoked: 'Inbjudan har dragits tillbaka. Fråga den som bjöd in dig om du behöver en ny.',
  },
  mayNoLonger:
    'Den som bjöd in dig har inte längre rätt att bjuda in till rollen. Be den som administrerar Bristkartan om en ny inbjudan.',
  acceptFailed: 'Inbjudan kunde inte tas emot.',
}
