// The e-mail to a follower: plain text, what happened, where to read on and how to end it. Nothing in it tells whether it was read.
import type { Message } from '../../../data/following/sending/outbox.ts'
import { pagePaths } from '../../contract/page_paths.ts'
import type { Words } from '../../contract/vocabulary.ts'
import type { Mail } from '../../mail/mailer.ts'
import { type Language, oneLine } from './language.ts'
import { newsLink } from './news_link.ts'
import { newsWords } from './news_words.ts'

type Told = {
  readonly message: Message
  /** What is followed. */
  readonly name: Words
  /** The address at which people reach the server. */
  readonly url: string
}

/** What a mail shows; of the rest it says how many there are. */
const shownAtMost = 50

export function followingMail({ message, name, url }: Told): Omit<Mail, 'to'> {
  const { subscription, news, news_count, key } = message
  const { language, end_key } = subscription
  const shown = news.slice(-shownAtMost)
  const told = shown.map((one) => {
    const { title, more } = newsWords(one, language)
    return [`${title}.`, more, newsLink(one, url)].filter(Boolean).join('\n')
  })
  const [only] = shown
  const subject =
    shown.length === 1 && only && news_count === 1
      ? newsWords(only, language).title
      : manyWords(language, news_count, oneLine(name[language]))
  const hidden = news_count - shown.length
  const words = wordsOf[language]
  const object = objectWords(message, name)
  const paragraphs = [
    words.hello,
    ...told,
    ...(hidden > 0 ? [words.more(hidden)] : []),
    words.why(object),
    `${words.end}\n${url}${pagePaths.end_following}#${end_key}`,
    `${words.all}\n${url}${pagePaths.following}`,
  ]
  return {
    subject,
    text: `${paragraphs.join('\n\n')}\n`,
    key,
    unsubscribe_url: `${url}/api/v1/subscriptions/end?key=${end_key}`,
  }
}

function manyWords(language: Language, count: number, name: string): string {
  return language === 'sv' ? `${count} nyheter: ${name}` : `${count} pieces of news: ${name}`
}

const kindWords = {
  sv: {
    county: '',
    municipality: 'kommunen ',
    area: 'bristområdet ',
    application: 'ansökan ',
    layer: 'lagret ',
    recurring_delivery: 'den återkommande leveransen ',
  },
  en: {
    county: '',
    municipality: 'the municipality ',
    area: 'the shortage area ',
    application: 'application ',
    layer: 'the layer ',
    recurring_delivery: 'the recurring delivery ',
  },
} as const

function objectWords({ subscription }: Message, name: Words): string {
  const { language, object_kind } = subscription
  return `${kindWords[language][object_kind]}${oneLine(name[language])}`
}

const wordsOf = {
  sv: {
    hello: 'Hej!',
    more: (count: number) => `Och ${count} till, som inte får plats här.`,
    why: (object: string) => `Du får det här för att du följer ${object}.`,
    end: 'Sluta följa, utan att logga in:',
    all: 'Allt du följer:',
  },
  en: {
    hello: 'Hello,',
    more: (count: number) => `And ${count} more, for which there is no room here.`,
    why: (object: string) => `You get this because you follow ${object}.`,
    end: 'Stop following, without signing in:',
    all: 'Everything that you follow:',
  },
} as const
