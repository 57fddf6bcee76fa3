export const corrections = { title: '' }
