// The words of the e-mail that tells what came of a report: plain text, and nothing of what its reporter wrote.
import type { ReportOutcome } from '../contract/dialogue/report.ts'
import type { Region } from '../contract/region.ts'
import type { Words } from '../contract/vocabulary.ts'
import type { Mail } from './mailer.ts'

type Decided = {
  readonly outcome: Pick<ReportOutcome, 'state' | 'outcome' | 'areas'>
  readonly link: string
  readonly language: keyof Words
  readonly region: Pick<Region, 'name'>
}

export function reportMail({ outcome, link, language, region }: Decided): Omit<Mail, 'to'> {
  const where = outcome.areas.map(({ name }) => name).join(', ')
  const paragraphs = language === 'sv' ? inSwedish(outcome, where) : inEnglish(outcome, where)
  const last = language === 'sv' ? 'Svara inte på det här mejlet.' : 'Do not answer this e-mail.'
  return {
    subject:
      language === 'sv'
        ? `Svar på din anmälan till Bristkartan (${region.name.sv})`
        : `What came of your report to Bristkartan (${region.name.en})`,
    text: `${[...paragraphs, outcome.outcome, link, last].join('\n\n')}\n`,
  }
}

function inSwedish({ state }: Decided['outcome'], where: string): string[] {
  const about = where ? `Du anmälde att något inte stämmer (${where}).` : 'Du anmälde att något inte stämmer.'
  return [
    'Hej!',
    about,
    state === 'accepted' ? 'Tack, det har rättats:' : 'Vi har gått igenom det, och ändrar inget:',
  ]
}

function inEnglish({ state }: Decided['outcome'], where: string): string[] {
  const about = where
    ? `You reported that something is wrong (${where}).`
    : 'You reported that something is wrong.'
  return [
    'Hello,',
    about,
    state === 'accepted'
      ? 'Thank you, it has been corrected:'
      : 'We have looked into it, and change nothing:',
  ]
}
