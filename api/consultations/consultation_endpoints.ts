export const consultationEndpoints = [] as const
