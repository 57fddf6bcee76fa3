export const draftEndpoints = [] as const
