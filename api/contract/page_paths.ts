// The paths of the pages: the server answers each with the same page, which reads the rest from the address.
export const pagePaths = { status: '/', how_we_count: '/sa-raknar-vi' } as const
