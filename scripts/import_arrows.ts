// Which folder may import from which (the arrows of the layout): registers become tables, tables become layers,
// both become answers, answers become a map. An import against the arrows ties knots that only hurt later.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

export type Import = { from: string; to: string; is_type_only: boolean }

type Arrow = { from: RegExp; to: readonly RegExp[]; toTypesOf?: RegExp; toPackages?: RegExp }

/** The first that fits a file is its rule; a file that fits none may import anything. */
const arrows: readonly Arrow[] = [
  { from: /^api\/contract\//, to: [/^api\/contract\//], toPackages: /^zod$/ },
  { from: /^data\//, to: [/^data\//, /^api\/contract\//] },
  { from: /^tiles\//, to: [/^tiles\//, /^api\/contract\//] },
  { from: /^api\//, to: [/^api\//, /^data\//, /^tiles\//] },
  {
    from: /^web\//,
    to: [
      /^web\//,
      /^api\/contract\//,
      /^tiles\/styles\/(default_style|legend|maplibre_layers|palettes|shown_raster)\.ts$/,
      /^tiles\/(.+\/)?(layer|layers|tile_layer|style|status_classes|draw_order)\.ts$/,
    ],
    toTypesOf: /^api\/app\.ts$/,
  },
]
// A test may also stand on what comes before its folder in the flow: a tile is tested on tables, a page on a server.
const testFile = /\.(test|nightly|e2e)\.ts$|^web\/e2e\//
const folders = ['api', 'data', 'tiles', 'web', 'scripts']
const leftOut = /^(data\/local|web\/dist)\//

export function violations(repository: string): string[] {
  return folders
    .filter((folder) => existsSync(join(repository, folder)))
    .flatMap((folder) =>
      readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        posix.join(folder, name.replaceAll('\\', '/')),
      ),
    )
    .filter((file) => /\.(ts|svelte|mjs)$/.test(file) && !leftOut.test(file))
    .flatMap((file) => importsOf(file, readFileSync(join(repository, file), 'utf8')))
    .filter((one) => !isAllowed(one))
    .map((one) => `${one.from} imports ${one.is_type_only ? 'a type of ' : ''}${one.to}`)
    .sort()
}

export function isAllowed({ from, to, is_type_only }: Import): boolean {
  const arrow = arrows.find((one) => one.from.test(from))
  if (!arrow || (testFile.test(from) && !from.startsWith('api/contract/'))) return true
  if (!folders.some((folder) => to.startsWith(`${folder}/`))) return arrow.toPackages?.test(to) ?? true
  return arrow.to.some((one) => one.test(to)) || (is_type_only && (arrow.toTypesOf?.test(to) ?? false))
}

/** Every import of a file: a path from the repository's root, or a package's name. */
export function importsOf(file: string, text: string): Import[] {
  const script = file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n')
    : text
  const found: Import[] = []
  const add = (node: ts.Node | undefined, is_type_only: boolean) => {
    if (!node || !ts.isStringLiteralLike(node)) return
    const name = node.text.replace(/\?.*$/, '')
    const to = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name
    found.push({ from: file, to, is_type_only })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, script, ts.ScriptTarget.Latest))
  return found
}
