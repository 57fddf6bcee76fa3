// What is made by a script and committed. Each generator, run with `--check`, writes nothing and fails when its file is
// not what it would write; run without, it writes the file.
export const generatedFiles: ReadonlyArray<{ file: string; generator: string }> = [
  { file: 'api/openapi.json', generator: 'scripts/make_openapi.ts' },
  { file: 'api/PERMISSIONS.md', generator: 'scripts/make_permissions_page.ts' },
  { file: 'data/TABLES.md', generator: 'scripts/make_tables_page.ts' },
]
