export const caseEndpoints = [] as const
