export const round = { title: '' }
