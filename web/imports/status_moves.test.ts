import { expect, test } from 'vitest'
import type { StatusMove } from '../../api/contract/deliveries/import.ts'
import { countStatusMoves } from './status_moves.ts'

const move = (
  area_id: string,
  from_status: StatusMove['from_status'],
  to_status: StatusMove['to_status'],
) => ({
  area_id,
  name: area_id,
  municipality_name: null,
  from_status,
  to_status,
})

test('areas that go the same way are counted together, the most first; coming to the list is a way too', () => {
  const moves = [
    move('B1', null, 'applied'),
    move('B2', 'in_progress', 'connected'),
    move('B3', 'in_progress', 'connected'),
  ]
  expect(countStatusMoves(moves)).toEqual([
    { from: 'in_progress', to: 'connected', areas: 2 },
    { from: null, to: 'applied', areas: 1 },
  ])
})
