import { expect, test } from 'vitest'
import type { ShortageArea } from '../../api/contract/shortage_area.ts'
import type { AreaStatus } from '../../api/contract/vocabulary.ts'
import { movedAreas } from './moved_areas.ts'

const area = (id: string, status: AreaStatus): ShortageArea => ({
  id,
  name: `Area ${id}`,
  municipality_code: null,
  municipality_name: null,
  status,
  is_remaining: status === 'applied' || status === 'untouched',
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

test('two areas become connected, one of which remained: two more connected, one fewer remains', () => {
  const usual = [
    area('a', 'applied'),
    area('b', 'in_progress'),
    area('c', 'untouched'),
    area('d', 'connected'),
  ]
  const chosen = [
    area('a', 'connected'),
    area('b', 'connected'),
    area('c', 'untouched'),
    area('d', 'connected'),
  ]
  expect(movedAreas(usual, chosen)).toEqual({
    areas: [
      { id: 'a', name: 'Area a', from: 'applied', to: 'connected' },
      { id: 'b', name: 'Area b', from: 'in_progress', to: 'connected' },
    ],
    connected: 2,
    remaining: -1,
  })
})
