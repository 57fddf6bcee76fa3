// All that can be asked of the server, in both of its contracts: what has to hold of every endpoint is tried on these.
import { endpoints } from './endpoints.ts'
import { getApi } from './ogc/contract/get_api.ts'
import { ogcEndpoints } from './ogc/ogc_endpoints.ts'

export const everyRoute = [...endpoints, ...ogcEndpoints, getApi].map(({ route }) => route)
