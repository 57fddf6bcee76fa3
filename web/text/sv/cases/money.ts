export const money = { title: '' }
