// What whoever looks after a recurring delivery is told when it stops: why, and what to do next.
import type { RecurringProblem } from '../../contract/deliveries/recurring_codes.ts'
import type { Words } from '../../contract/vocabulary.ts'
import type { Language } from './language.ts'
import type { ToldNews } from './news_words.ts'

type Told = { readonly title: string; readonly code: RecurringProblem | null }

const whatToDo: Readonly<Record<RecurringProblem, Words>> = {
  not_brought: {
    sv: 'Filen gick inte att hämta. Se efter att den ligger där den ska, eller ändra varifrån den hämtas.',
    en: 'The file could not be fetched. See that it is where it should be, or change from where it is fetched.',
  },
  not_read: {
    sv: 'Filen gick inte att läsa in. Se efter om dess kolumner har ändrats: läs in den för hand en gång, spara mallen och välj den.',
    en: 'The file could not be read in. See whether its columns have changed: read it in by hand once, save the mapping and choose it.',
  },
  rejected_rows: {
    sv: 'Filen har rader som inte kan godtas, så inget lästes in. Rätta dem där filen görs, eller läs in den för hand.',
    en: 'The file has rows that cannot be accepted, so nothing was read in. Correct them where the file is made, or read it in by hand.',
  },
  too_many_removed: {
    sv: 'Mer än hälften av registret skulle försvinna, så inget lästes in. Är filen hel? Om den stämmer kan du läsa in den ändå.',
    en: 'More than half of the register would go, so nothing was read in. Is the file whole? If it is right you can read it in all the same.',
  },
}

const untilThen: Words = {
  sv: 'Registret är som det var. Du får veta när leveransen går igen.',
  en: 'The register is as it was. You will hear when the delivery goes again.',
}

export function stoppedWords({ title, code }: Told, language: Language): ToldNews {
  const more = [code === null ? '' : whatToDo[code][language], untilThen[language]].join(' ').trim()
  return language === 'sv'
    ? { title: `Leveransen ”${title}” har stannat`, more }
    : { title: `The delivery “${title}” has stopped`, more }
}

export function goingWords({ title }: Told, language: Language): ToldNews {
  return language === 'sv'
    ? { title: `Leveransen ”${title}” går igen`, more: 'Du behöver inte göra något.' }
    : { title: `The delivery “${title}” goes again`, more: 'There is nothing for you to do.' }
}
