// Starts Swagger UI in the page; a file of its own, since the server allows no scripts inside pages.
// @ts-check
const start = Reflect.get(window, 'SwaggerUIBundle')
const { document: named } = document.getElementById('api')?.dataset ?? {}
start({
  url: named ?? '/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  // Else the page asks a validator elsewhere.
  validatorUrl: null,
})
