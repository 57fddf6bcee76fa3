// What is kept of people because they follow something, or look after what is fetched by itself.
import { accountHolder, type PersonalFields, publicRecord, publicTask } from '../personal_field.ts'

const whileFollowed = () => ({
  sv: 'Tills personen slutar följa, och alltid bara så länge kontot finns',
  en: 'Until the person stops following, and always only while the account is there',
})

export const followingFields: readonly PersonalFields[] = [
  {
    fields: [
      'following.subscription.account_id',
      'following.subscription.object_kind',
      'following.subscription.object_id',
      'following.subscription.way',
      'following.subscription.pace',
      'following.subscription.language',
      'following.subscription.created_at',
      'following.subscription.told_until',
      'following.subscription.paused_because',
      'following.subscription.paused_at',
    ],
    what: {
      sv: 'Vad någon följer, hur ofta och på vilket språk',
      en: 'What somebody follows, how often and in which language',
    },
    whose: accountHolder,
    why: {
      sv: 'För att skicka det som personen har bett om, till kontots e-postadress eller egen mottagare',
      en: 'To send what the person has asked for, to the account’s e-mail address or a receiver of their own',
    },
    legal_basis: publicTask,
    how_long: whileFollowed,
  },
  {
    fields: ['following.subscription.webhook_url', 'following.subscription.webhook_secret'],
    what: {
      sv: 'Adressen till personens egen mottagare, och hemligheten som meddelandena signeras med',
      en: 'The address of the person’s own receiver, and the secret with which messages are signed',
    },
    whose: accountHolder,
    why: {
      sv: 'För att skicka det som personen har bett om, så att mottagaren ser vem det kommer från',
      en: 'To send what the person has asked for, so that the receiver can tell whom it is from',
    },
    legal_basis: publicTask,
    how_long: whileFollowed,
  },
  {
    fields: [
      'following.outgoing.subscription_id',
      'following.outgoing.news_keys',
      'following.outgoing.made_at',
      'following.outgoing.sent_at',
      'following.outgoing.problem',
    ],
    what: {
      sv: 'Vad som har skickats till någon som följer, när, och koden om det inte kom fram',
      en: 'What was sent to somebody who follows, when, and the code where it did not get through',
    },
    whose: accountHolder,
    why: {
      sv: 'Så att inget skickas två gånger, och så att det som inte kommer fram syns',
      en: 'So that nothing is sent twice, and what does not get through can be seen',
    },
    legal_basis: publicTask,
    how_long: () => ({
      sv: 'Nittio dagar efter att det skickades eller gavs upp; alltid bara så länge personen följer',
      en: 'Ninety days after it was sent or given up; always only while the person follows',
    }),
  },
  {
    fields: ['deliveries.recurring.created_by'],
    what: {
      sv: 'Vem som lade upp en återkommande leverans, som konto-id',
      en: 'Who set up a recurring delivery, as the id of an account',
    },
    whose: accountHolder,
    why: { sv: 'För att kunna fråga den som vet', en: 'To be able to ask whoever knows' },
    legal_basis: publicRecord,
    how_long: () => ({
      sv: 'Id:t står kvar, men när kontot är raderat pekar det inte på någon',
      en: 'The id stays, but once the account is erased it points to nobody',
    }),
  },
]
