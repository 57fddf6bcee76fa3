// A piece of news as a person reads it: one sentence, and one more where there is more to know.
import type { News } from '../../../data/following/news/news.ts'
import { registers } from '../../../data/registers/registers.ts'
import type { NewsKind } from '../../contract/following/following_codes.ts'
import { applicationStatusWords, areaStatusWords, backboneStatusWords } from '../../contract/vocabulary.ts'
import { dateIn, type Language, lowerFirst, oneLine } from './language.ts'
import * as facts from './news_facts.ts'
import { goingWords, stoppedWords } from './recurring_words.ts'

export type ToldNews = {
  /** Fits the subject of an e-mail. */
  readonly title: string
  readonly more: string
}

type Told = Pick<News, 'object_id' | 'facts'>
type Teller = (news: Told, language: Language) => ToldNews

export function newsWords(news: Pick<News, 'kind'> & Told, language: Language): ToldNews {
  const { title, more } = tellers[news.kind](news, language)
  return { title: oneLine(title), more: oneLine(more) }
}

const tellers: Readonly<Record<NewsKind, Teller>> = {
  area_status(news, language) {
    const { name, from_status, to_status, since, applications, backbone_projects } =
      facts.areaStatusFacts.parse(JSON.parse(news.facts))
    const word = (status: keyof typeof areaStatusWords) => lowerFirst(areaStatusWords[status][language])
    const causes = [
      ...applications.map(
        ({ application_id, status }) =>
          `${application_id} (${lowerFirst(applicationStatusWords[status][language])})`,
      ),
      ...backbone_projects.map(
        ({ project_name, status }) =>
          `${project_name} (${lowerFirst(backboneStatusWords[status][language])})`,
      ),
    ].join(', ')
    if (language === 'sv')
      return {
        title:
          to_status === null
            ? `${name} står inte längre på länets lista`
            : `${name} är nu: ${word(to_status)}`,
        more: [
          from_status === null ? 'Området stod inte på listan förut.' : `Förut: ${word(from_status)}.`,
          since === null ? '' : `Gäller från ${dateIn(language, since)}.`,
          causes === '' ? '' : `Det beror på: ${causes}.`,
        ].join(' '),
      }
    return {
      title:
        to_status === null
          ? `${name} is no longer on the county’s list`
          : `${name} is now: ${word(to_status)}`,
      more: [
        from_status === null ? 'The area was not on the list before.' : `Before: ${word(from_status)}.`,
        since === null ? '' : `It holds from ${dateIn(language, since)}.`,
        causes === '' ? '' : `The reason: ${causes}.`,
      ].join(' '),
    }
  },

  application_event({ object_id, facts: told }, language) {
    const { status, date } = facts.applicationEventFacts.parse(JSON.parse(told))
    const word = lowerFirst(applicationStatusWords[status][language])
    return language === 'sv'
      ? { title: `Ansökan ${object_id}: ${word}`, more: `Den ${dateIn(language, date)}.` }
      : { title: `Application ${object_id}: ${word}`, more: `On ${dateIn(language, date)}.` }
  },

  supplement_asked({ object_id, facts: told }, language) {
    const { due_on } = facts.supplementFacts.parse(JSON.parse(told))
    return language === 'sv'
      ? {
          title: `Komplettering begärd i ansökan ${object_id}`,
          more: `Svara senast ${dateIn(language, due_on)}. Vad som behövs står på ansökans sida när du har loggat in.`,
        }
      : {
          title: `A supplement is asked for in application ${object_id}`,
          more: `Answer by ${dateIn(language, due_on)}. What is needed stands on the application’s page once you have signed in.`,
        }
  },

  supplement_answered: ({ object_id }, language) =>
    language === 'sv'
      ? { title: `Kompletteringen i ansökan ${object_id} är besvarad`, more: '' }
      : { title: `The supplement in application ${object_id} has been answered`, more: '' },

  supplement_closed({ object_id, facts: told }, language) {
    const { outcome } = facts.supplementClosedFacts.parse(JSON.parse(told))
    const is_accepted = outcome === 'accepted'
    return language === 'sv'
      ? {
          title: `Kompletteringen i ansökan ${object_id} är ${is_accepted ? 'godtagen' : 'återtagen'}`,
          more: is_accepted ? '' : 'Den behöver inte besvaras längre.',
        }
      : {
          title: `The supplement in application ${object_id} is ${is_accepted ? 'accepted' : 'withdrawn'}`,
          more: is_accepted ? '' : 'It needs no answer any more.',
        }
  },

  message({ object_id, facts: told }, language) {
    const { side } = facts.messageFacts.parse(JSON.parse(told))
    return language === 'sv'
      ? {
          title: `Nytt meddelande i ansökan ${object_id}`,
          more: `Från ${side === 'officer' ? 'handläggaren' : 'föreningen'}. Det står på ansökans sida när du har loggat in.`,
        }
      : {
          title: `A new message in application ${object_id}`,
          more: `From ${side === 'officer' ? 'the officer' : 'the association'}. It stands on the application’s page once you have signed in.`,
        }
  },

  end_date_near({ object_id, facts: told }, language) {
    const { ends_on } = facts.endDateFacts.parse(JSON.parse(told))
    return language === 'sv'
      ? {
          title: `Slutdatum närmar sig för ansökan ${object_id}`,
          more: `Sista dag är ${dateIn(language, ends_on)}.`,
        }
      : {
          title: `The end date of application ${object_id} is near`,
          more: `The last day is ${dateIn(language, ends_on)}.`,
        }
  },

  end_date_passed({ object_id, facts: told }, language) {
    const { ends_on } = facts.endDateFacts.parse(JSON.parse(told))
    return language === 'sv'
      ? {
          title: `Slutdatum har passerat för ansökan ${object_id}`,
          more: `Sista dag var ${dateIn(language, ends_on)}.`,
        }
      : {
          title: `The end date of application ${object_id} has passed`,
          more: `The last day was ${dateIn(language, ends_on)}.`,
        }
  },

  layer_published: (news, language) => ofLayer(news, language, { sv: 'Nytt lager', en: 'New layer' }),
  layer_renewed: (news, language) => ofLayer(news, language, { sv: 'Nya data i', en: 'New data in' }),

  layer_withdrawn: ({ object_id }, language) =>
    language === 'sv'
      ? { title: `Lagret ${object_id} är avpublicerat`, more: 'Det går inte längre att se eller hämta.' }
      : { title: `The layer ${object_id} was withdrawn`, more: 'It can no longer be seen or downloaded.' },

  register_renewed({ object_id }, language) {
    const title =
      Object.values(registers).find(({ name }) => name === object_id)?.title[language] ?? object_id
    return language === 'sv'
      ? { title: `Nya data i: ${title}`, more: '' }
      : { title: `New data in: ${title}`, more: '' }
  },

  assessment_made({ facts: told }, language) {
    const { status, area_names } = facts.assessmentFacts.parse(JSON.parse(told))
    const word = lowerFirst(areaStatusWords[status][language])
    return language === 'sv'
      ? {
          title: `Bedömning av ${area_names.join(', ')}: ${word}`,
          more: 'En bedömning står vid sidan av områdets läge enligt reglerna och ändrar det inte.',
        }
      : {
          title: `Assessment of ${area_names.join(', ')}: ${word}`,
          more: 'An assessment stands beside the area’s status by the rules and does not change it.',
        }
  },

  assessment_withdrawn({ facts: told }, language) {
    const { area_names } = facts.assessmentFacts.parse(JSON.parse(told))
    return language === 'sv'
      ? { title: `Bedömningen av ${area_names.join(', ')} är borttagen`, more: '' }
      : { title: `The assessment of ${area_names.join(', ')} was withdrawn`, more: '' }
  },

  consultation_opened: (news, language) =>
    ofTitled(news, language, { sv: 'Marknadssamråd öppnat', en: 'Market consultation opened' }),
  consultation_closed: (news, language) =>
    ofTitled(news, language, { sv: 'Marknadssamråd avslutat', en: 'Market consultation closed' }),
  question_opened: (news, language) =>
    ofTitled(news, language, { sv: 'Lämna synpunkter', en: 'Your views are asked for' }),
  question_answered: (news, language) =>
    ofTitled(news, language, { sv: 'Resultat av synpunkter', en: 'What came of the views' }),

  recurring_stopped: (news, language) =>
    stoppedWords(facts.recurringFacts.parse(JSON.parse(news.facts)), language),
  recurring_going: (news, language) =>
    goingWords(facts.recurringFacts.parse(JSON.parse(news.facts)), language),

  report_decided({ facts: told }, language) {
    const { state, area_names } = facts.reportFacts.parse(JSON.parse(told))
    const where = area_names.join(', ')
    if (language === 'sv')
      return {
        title: `Anmält fel ${state === 'accepted' ? 'godtaget' : 'besvarat'}${where === '' ? '' : `: ${where}`}`,
        more: state === 'accepted' ? 'Uppgiften rättas eller har rättats.' : 'Uppgiften ändras inte.',
      }
    return {
      title: `A report was ${state === 'accepted' ? 'accepted' : 'answered'}${where === '' ? '' : `: ${where}`}`,
      more: state === 'accepted' ? 'The data is being or has been corrected.' : 'The data is not changed.',
    }
  },
}

type Words = Readonly<Record<Language, string>>

function ofLayer({ facts: told }: Told, language: Language, what: Words): ToldNews {
  const { title } = facts.layerFacts.parse(JSON.parse(told))
  const name = language === 'sv' ? title.sv : title.en || title.sv
  return { title: `${what[language]}: ${name}`, more: '' }
}

function ofTitled({ facts: told }: Told, language: Language, what: Words): ToldNews {
  const { title, area_names, closes_on } = facts.titledFacts.parse(JSON.parse(told))
  const areas = area_names.join(', ')
  const about = language === 'sv' ? `Det gäller ${areas}.` : `It is about ${areas}.`
  const until =
    closes_on === undefined
      ? ''
      : language === 'sv'
        ? `Öppet till och med ${dateIn(language, closes_on)}.`
        : `Open until ${dateIn(language, closes_on)}.`
  return { title: `${what[language]}: ${title}`, more: [areas === '' ? '' : about, until].join(' ') }
}
