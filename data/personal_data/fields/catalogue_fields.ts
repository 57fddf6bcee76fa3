// What is kept of people because they publish layers.
import { accountHolder, type PersonalFields, publicRecord } from '../personal_field.ts'

export const catalogueFields: readonly PersonalFields[] = [
  {
    fields: [
      'catalogue.layer.created_by',
      'catalogue.layer_data.made_by',
      'catalogue.layer_version.drafted_by',
      'catalogue.layer_version.submitted_by',
      'catalogue.layer_version.published_by',
      'catalogue.source.created_by',
      'catalogue.allowed_host.allowed_by',
    ],
    what: {
      sv: 'Vem som lade upp, ändrade, skickade för granskning och publicerade ett lager, som id:n',
      en: 'Who drafted, changed, submitted and published a layer, as ids',
    },
    whose: accountHolder,
    why: {
      sv: 'För att någon annan ska kunna publicera än den som gjorde utkastet',
      en: 'So that somebody else can publish than the one who drafted',
    },
    legal_basis: publicRecord,
    how_long: () => ({
      sv: 'Så länge versionen finns. När kontot är raderat pekar id:t inte på någon',
      en: 'As long as the version is there. Once the account is erased the id points to nobody',
    }),
  },
  {
    fields: ['catalogue.layer_version.returned_because'],
    what: {
      sv: 'Skäl till att ett utkast lämnades tillbaka eller ett lager avpublicerades, med personens egna ord',
      en: 'Why a draft was returned or a layer withdrawn, in the person’s own words',
    },
    whose: {
      sv: 'Den som skrev det, och den som nämns',
      en: 'Whoever wrote it, and whoever is named',
    },
    why: { sv: 'Så att utkastet kan rättas', en: 'So that the draft can be corrected' },
    legal_basis: publicRecord,
    how_long: () => ({
      sv: 'Tills utkastet skickas på nytt, publiceras eller kastas',
      en: 'Until the draft is submitted again, published or discarded',
    }),
    in_log: { layer: 'reason' },
  },
  {
    fields: ['catalogue.layer_data.file_name'],
    what: {
      sv: 'Namn på filer som lager är gjorda av',
      en: 'Names of the files that layers are made of',
    },
    whose: { sv: 'Den som nämns i namnet', en: 'Whoever is named in the name' },
    why: { sv: 'För att kunna visa vad ett lager bygger på', en: 'To be able to show what a layer rests on' },
    legal_basis: publicRecord,
    how_long: () => ({
      sv: 'Så länge versionen finns; med ett utkast som kastas försvinner filen och namnet',
      en: 'As long as the version is there; file and name go with a draft that is discarded',
    }),
    in_log: { layer: 'file_name' },
  },
  {
    fields: [
      'catalogue.layer_version.description',
      'catalogue.source_layer.description',
      'catalogue.publisher.email',
    ],
    what: {
      sv: 'Kontakt för ett lager: en funktion, inte en person. En e-postadress kan ändå vara någons',
      en: 'The contact of a layer: a function, not a person. An e-mail address may be somebody’s all the same',
    },
    whose: { sv: 'Den som har adressen', en: 'Whoever has the address' },
    why: {
      sv: 'Så att den som använder lagret kan fråga om det',
      en: 'So that whoever uses the layer can ask about it',
    },
    legal_basis: publicRecord,
    how_long: () => ({
      sv: 'Tills utgivaren ändrar den; i tidigare versioner så länge de finns',
      en: 'Until the publisher changes it; in earlier versions as long as they are there',
    }),
  },
]
