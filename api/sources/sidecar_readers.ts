// The product's readers of metadata and styles, as the sources are given them.
import type { SidecarReaders } from '../../data/sources/metadata/sidecar_readers.ts'

const unread = (what: string) => () => ({ parts: {}, notes: [`${what} beside the layer is not read yet.`] })

export const sidecarReaders: SidecarReaders = {
  iso: unread('ISO 19139'),
  yaml: unread('YAML'),
  sld: unread('SLD'),
  qml: unread('QML'),
}
