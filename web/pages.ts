// The pages besides the first: each is fetched when somebody goes there, so that the first view stays light.
import type { Component } from 'svelte'
import type { Page } from '../api/contract/page_paths.ts'
import type { PageState } from './state/page_state.svelte.ts'

export type PageComponent = Component<{ state: PageState }>
type Load = () => Promise<{ default: PageComponent }>

export const laterPages: Readonly<Partial<Record<Page, Load>>> = {
  place: () => import('./place/PlacePage.svelte'),
  application: () => import('./applications/ApplicationPage.svelte'),
  backbone_project: () => import('./backbone_projects/BackboneProjectPage.svelte'),
  imports: () => import('./imports/ImportsPage.svelte'),
  import: () => import('./imports/ImportPage.svelte'),
  deliveries: () => import('./deliveries/DeliveriesPage.svelte'),
  delivery: () => import('./deliveries/DeliveryPage.svelte'),
  sign_in: () => import('./sign_in/SignInPage.svelte'),
  account: () => import('./account/AccountPage.svelte'),
  invitation: () => import('./invitation/InvitationPage.svelte'),
  begin: () => import('./begin/BeginPage.svelte'),
  about: () => import('./duties/AboutPage.svelte'),
  open_data: () => import('./duties/OpenDataPage.svelte'),
  accessibility: () => import('./duties/AccessibilityPage.svelte'),
  privacy: () => import('./duties/PrivacyPage.svelte'),
  cookies: () => import('./duties/CookiesPage.svelte'),
  contact: () => import('./duties/ContactPage.svelte'),
  shortage_areas: () => import('./shortage_areas/AreaTablePage.svelte'),
  municipalities: () => import('./municipalities/MunicipalitiesPage.svelte'),
  municipality: () => import('./municipalities/MunicipalityPage.svelte'),
  comparison: () => import('./comparison/ComparisonPage.svelte'),
  data_quality: () => import('./data_quality/DataQualityPage.svelte'),
  data_quality_check: () => import('./data_quality/CheckPage.svelte'),
  people: () => import('./people/PeoplePage.svelte'),
  person: () => import('./people/PersonPage.svelte'),
  invitations: () => import('./invitations/InvitationsPage.svelte'),
  organisations: () => import('./organisations/OrganisationsPage.svelte'),
  associations: () => import('./organisations/AssociationsPage.svelte'),
  audit_log: () => import('./audit_log/AuditLogPage.svelte'),
  cases: () => import('./cases/CasesPage.svelte'),
  consultations: () => import('./consultations/ConsultationsPage.svelte'),
  consultation: () => import('./consultations/ConsultationPage.svelte'),
  publish: () => import('./publish/PublishPage.svelte'),
  publish_layer: () => import('./publish/PublishLayerPage.svelte'),
  sources: () => import('./publish/sources/SourcesPage.svelte'),
  source: () => import('./publish/sources/SourcePage.svelte'),
  metadata_table: () => import('./publish/metadata/MetadataPage.svelte'),
  layers: () => import('./catalogue/LayersPage.svelte'),
  layer: () => import('./catalogue/LayerPage.svelte'),
  layer_score: () => import('./catalogue/score/LayerScorePage.svelte'),
  recurring_deliveries: () => import('./recurring/RecurringPage.svelte'),
  following: () => import('./following/FollowingPage.svelte'),
  end_following: () => import('./following/EndFollowingPage.svelte'),
  how_we_count: () => import('./explanation/HowWeCount.svelte'),
}
