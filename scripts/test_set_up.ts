// The contract's shapes get their .openapi() only when this is loaded before them, whichever file a test imports first.
import '@hono/zod-openapi'
