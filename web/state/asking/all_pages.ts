// Everything of a list that the API gives page by page.

type Page<Item> = { readonly items: readonly Item[]; readonly total: number }
type Identified = { readonly id: string }

/** What comes or goes between two pages moves the rest along: nothing is there twice. */
export async function allPages<Item extends Identified>(
  ask: (offset: number) => Promise<Page<Item>>,
): Promise<Item[]> {
  const found = new Map<string, Item>()
  for (let offset = 0; ; ) {
    const { items, total } = await ask(offset)
    for (const item of items) found.set(item.id, item)
    offset += items.length
    if (items.length === 0 || offset >= total) return [...found.values()]
  }
}
