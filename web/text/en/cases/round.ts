import type { round as swedish } from '../../sv/cases/round.ts'

export const round: typeof swedish = { title: '' }
