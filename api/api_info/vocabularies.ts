// The contract's lists of codes as an answer, each code with its words.
import {
  addressKinds,
  addressKindWords,
  applicationStatuses,
  applicationStatusesInQueue,
  applicationStatusesLive,
  applicationStatusWords,
  areaStatuses,
  areaStatusWords,
  backboneStatuses,
  backboneStatusesUnderWay,
  backboneStatusWords,
  connectionPointKinds,
  connectionPointKindWords,
  coverageStates,
  coverageTechnologies,
  type Words,
} from '../contract/vocabulary.ts'

const technologyWords: Readonly<Record<(typeof coverageTechnologies)[number], Words>> = {
  fibre: { sv: 'Fiber', en: 'Fibre' },
  cable: { sv: 'Kabel-tv-nät', en: 'Cable television network' },
  copper: { sv: 'Kopparnät', en: 'Copper network' },
  radio: { sv: 'Radio', en: 'Radio' },
}
const stateWords: Readonly<Record<(typeof coverageStates)[number], Words>> = {
  connected: { sv: 'Ansluten', en: 'Connected' },
  passed: { sv: 'I absolut närhet', en: 'Passed' },
}

export function readVocabularies() {
  return {
    area_statuses: areaStatuses.map((code) => ({ code, ...areaStatusWords[code] })),
    application_statuses: applicationStatuses.map((code) => ({
      code,
      ...applicationStatusWords[code],
      is_in_queue: isOneOf(applicationStatusesInQueue, code),
      is_live: isOneOf(applicationStatusesLive, code),
    })),
    backbone_statuses: backboneStatuses.map((code) => ({
      code,
      ...backboneStatusWords[code],
      is_under_way: isOneOf(backboneStatusesUnderWay, code),
    })),
    address_kinds: addressKinds.map((code) => ({ code, ...addressKindWords[code] })),
    connection_point_kinds: connectionPointKinds.map((code) => ({ code, ...connectionPointKindWords[code] })),
    coverage_technologies: coverageTechnologies.map((code) => ({ code, ...technologyWords[code] })),
    coverage_states: coverageStates.map((code) => ({ code, ...stateWords[code] })),
  }
}

function isOneOf(codes: readonly string[], code: string): boolean {
  return codes.includes(code)
}
