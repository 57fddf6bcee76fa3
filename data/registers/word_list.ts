/** Words as people list them, parted by commas: a long list of strings would be a line a word. */
export function wordList(text: string): string[] {
  return text.split(',').map((word) => word.trim())
}
