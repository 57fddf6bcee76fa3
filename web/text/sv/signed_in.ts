// What stands round the pages of whoever is signed in, in Swedish.
export const signedIn = {
  pages: 'För dig som är inloggad',
  signedInAs: 'Inloggad:',
  /** The operator's account has no name. */
  operator: 'Driftansvarig',
  signOut: 'Logga ut',
  signingOut: 'Loggar ut …',
  signOutFailed: 'Utloggningen gick inte. Försök igen, eller stäng webbläsaren.',
  stopped: {
    label: 'Leveranser som har stannat',
    said: (titles: readonly string[]) =>
      titles.length === 1
        ? `Den återkommande leveransen ”${titles[0]}” har stannat: inget nytt läses in.`
        : `${titles.length} återkommande leveranser har stannat: ${titles.join(', ')}. Inget nytt läses in från dem.`,
    link: 'Se vad som behöver göras',
  },
  first: {
    title: 'Logga in för att komma vidare',
    takes: 'Sidan är för den som har rätt att',
    link: 'Du som driver servern kan i stället öppna länken som Bristkartan skrev ut när den startade, på den dator där den körs.',
  },
  notYours: {
    title: 'Den här sidan ingår inte i din roll',
    takes: 'Sidan är för den som har rätt att',
    youAre: (name: string, roles: readonly string[]) =>
      `Du är inloggad som ${name}${
        roles.length === 0 ? ', utan någon roll' : `. Dina roller: ${roles.join(', ')}`
      }.`,
    ask: 'Behöver du komma åt den? Be den som administrerar Bristkartan om en roll som räcker. Ändringen gäller direkt, utan ny inloggning.',
  },
}
