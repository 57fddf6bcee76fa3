export const followingEndpoints = [] as const
