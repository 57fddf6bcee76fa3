// The words of the button by which something is followed: it stands in the first view, what it opens is fetched when it is pressed.
const byLanguage: ReadonlyMap<string, FollowButtonText> = new Map([
  [
    'sv',
    {
      follow: 'Följ',
      followThis: (name: string) => `Följ ${name}`,
      feed: (name: string) => `Nytt om ${name}`,
    },
  ],
  [
    'en',
    {
      follow: 'Follow',
      followThis: (name: string) => `Follow ${name}`,
      feed: (name: string) => `News of ${name}`,
    },
  ],
])

type FollowButtonText = {
  readonly follow: string
  readonly followThis: (name: string) => string
  readonly feed: (name: string) => string
}

const unknown: FollowButtonText = {
  follow: 'Follow',
  followThis: (name) => `Follow ${name}`,
  feed: (name) => name,
}

export function followButtonText({
  language,
}: {
  readonly language: { readonly code: string }
}): FollowButtonText {
  return byLanguage.get(language.code) ?? byLanguage.get('en') ?? unknown
}
