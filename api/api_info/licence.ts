// The terms of what the API answers: free for everybody, as the national guidance for open data recommends.
export const licence = {
  name: 'CC0 1.0',
  url: 'http://creativecommons.org/publicdomain/zero/1.0/',
} as const
