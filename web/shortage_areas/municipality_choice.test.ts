import { expect, test } from 'vitest'
import type { ShortageArea } from '../../api/contract/shortage_area.ts'
import { municipalityChoices } from './municipality_choice.ts'

const area = (
  id: string,
  municipality_code: string | null,
  municipality_name: string | null,
): ShortageArea => ({
  id,
  name: id,
  municipality_code,
  municipality_name,
  status: 'untouched',
  is_remaining: true,
  addresses: 0,
  addresses_connected: 0,
  addresses_passed: 0,
  fibre_share_pct: null,
  applications: 0,
  backbone_projects: 0,
  application_stage: null,
  leading_application_id: null,
  leading_application_status: null,
  leading_application_since: null,
  status_since: null,
})

test('the choices are the municipalities with areas, by name in Swedish order, each with what the list would show', () => {
  const vara = area('V1', '1470', 'Vara')
  const all = [vara, area('V2', '1470', 'Vara'), area('Å1', '1492', 'Åmål'), area('X', null, null)]
  expect(municipalityChoices({ all: [...all, area('A', '1440', 'Ale')], shown: [vara] }, 'sv-SE')).toEqual([
    { code: '1440', name: 'Ale', areas: 0 },
    { code: '1470', name: 'Vara', areas: 1 },
    { code: '1492', name: 'Åmål', areas: 0 },
  ])
})
