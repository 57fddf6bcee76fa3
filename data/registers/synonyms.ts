// What real files call the columns that several registers have: the surest first.
import { wordList } from './word_list.ts'

export const municipalityCodeNames =
  wordList(`kommunkod, kommunkoder, knkod, komkod, kommunnr, kommunnummer, kommun id, lau, lau2, lau code, lau id,
  scb kod, municipality code, municipality id, kommun, municipality`)

export const addressIdNames =
  wordList(`adresspunktsid, adresspunktid, adresspunkt, adressid, address id, adressplatsid, adressplats, adress uuid,
  uuid, objektidentitet, objekt id`)

export const projectIdNames = wordList(
  `projektid, projektnr, projektnummer, projektkod, stamnätsid, stamnätsprojekt id, project number, project id`,
)

export const journalNumberNames =
  wordList(`diarienummer, dnr, diarienr, diarienummer lst, journalnummer, journalnr, jnr, ärendenummer, ärendenr,
  ärende id, ansökningsnummer, ansökningsnr, ansökningsid, ansökan id, ansökan nr, journal number, case number,
  application number, application id, ärende, ansökan, application`)

export const validFromNames =
  wordList(`giltig från, giltig fr o m, giltigt från, gäller från, gäller fr o m, valid from, from, från, fromdatum,
  från datum, datum från, startdatum, from date, start date, start`)

export const validToNames =
  wordList(`giltig till, giltig t o m, giltigt till, gäller till, gäller t o m, valid to, tom, till, to, tomdatum,
  till datum, datum till, slutdatum, to date, end date, slut, end`)

export const noteNames =
  wordList(`anteckning, anteckningar, anmärkning, anm, kommentar, kommentarer, notering, noteringar, beskrivning, comment,
  comments, remark, notes, description, fritext`)

export const statusNames =
  wordList(`status, läge, händelse, händelsetyp, statusnamn, ärendestatus, ansökningsstatus, projektstatus, skede, fas,
  stadium, event, event type, stage, phase, state`)

export const eventDateNames =
  wordList(`datum, händelsedatum, statusdatum, datum för händelse, beslutsdatum, datum för beslut, event date,
  status date, decision date, tidpunkt, dag`)
