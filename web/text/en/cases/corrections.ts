import type { corrections as swedish } from '../../sv/cases/corrections.ts'

export const corrections: typeof swedish = { title: '' }
