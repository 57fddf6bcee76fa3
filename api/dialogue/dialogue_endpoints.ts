export const dialogueEndpoints = [] as const
