import type { money as swedish } from '../../sv/cases/money.ts'

export const money: typeof swedish = { title: '' }
