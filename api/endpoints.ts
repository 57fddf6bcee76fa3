// Every endpoint of the API, in the order of the documentation.

import { getApiInfo } from './api_info/get_api_info.ts'
import { getApplication } from './applications/get_application.ts'
import { listApplications } from './applications/list_applications.ts'
import { assessmentEndpoints } from './assessments/assessment_endpoints.ts'
import { getAssociation } from './associations/get_association.ts'
import { listAssociations } from './associations/list_associations.ts'
import { removeAssociation } from './associations/remove_association.ts'
import { saveAssociation } from './associations/save_association.ts'
import { attachmentEndpoints } from './attachments/attachment_endpoints.ts'
import { exportAuditLog } from './audit_log/export_audit_log.ts'
import { getAuditVerification } from './audit_log/get_audit_verification.ts'
import { listAuditLog } from './audit_log/list_audit_log.ts'
import { getBackboneProject } from './backbone_projects/get_backbone_project.ts'
import { listBackboneProjects } from './backbone_projects/list_backbone_projects.ts'
import { caseEndpoints } from './cases/case_endpoints.ts'
import { getDcat } from './catalogue/dcat/get_dcat.ts'
import { getIsoRecord } from './catalogue/iso/get_iso_record.ts'
import { listIsoRecords } from './catalogue/iso/list_iso_records.ts'
import { getNews } from './catalogue/news/get_news.ts'
import { readMetadataFile } from './catalogue/reading/read_metadata_file.ts'
import { getLayerScore } from './catalogue/score/get_layer_score.ts'
import { getScore } from './catalogue/score/get_score.ts'
import { getScoreHistory } from './catalogue/score/get_score_history.ts'
import { getLayerJsonLd } from './catalogue/search_engines/get_layer_json_ld.ts'
import { getRobots } from './catalogue/search_engines/get_robots.ts'
import { getSitemap } from './catalogue/search_engines/get_sitemap.ts'
import { consultationEndpoints } from './consultations/consultation_endpoints.ts'
import { getBrokenRecords } from './data_quality/get_broken_records.ts'
import { getDataQuality } from './data_quality/get_data_quality.ts'
import { getDataQualityCheck } from './data_quality/get_data_quality_check.ts'
import { compareDeliveries } from './deliveries/compare_deliveries.ts'
import { getDeliveredFile } from './deliveries/get_delivered_file.ts'
import { getDelivery } from './deliveries/get_delivery.ts'
import { getRejectedRows } from './deliveries/get_rejected_rows.ts'
import { listDeliveries } from './deliveries/list_deliveries.ts'
import { listDeliveryDifferences } from './deliveries/list_delivery_differences.ts'
import { dialogueEndpoints } from './dialogue/dialogue_endpoints.ts'
import { downloadLayer } from './downloads/download_layer.ts'
import { listFeatures } from './downloads/features/list_features.ts'
import { getLayerReadme } from './downloads/readme/get_layer_readme.ts'
import { getFieldStatistics } from './downloads/statistics/get_field_statistics.ts'
import { draftEndpoints } from './drafts/draft_endpoints.ts'
import { followingEndpoints } from './following/following_endpoints.ts'
import { getImportMapping } from './import_mappings/get_import_mapping.ts'
import { listImportMappings } from './import_mappings/list_import_mappings.ts'
import { removeImportMapping } from './import_mappings/remove_import_mapping.ts'
import { saveImportMapping } from './import_mappings/save_import_mapping.ts'
import { applyImport } from './imports/apply_import.ts'
import { cancelImport } from './imports/cancel_import.ts'
import { createImport } from './imports/create_import.ts'
import { deleteImport } from './imports/delete_import.ts'
import { followImport } from './imports/follow_import.ts'
import { getImport } from './imports/get_import.ts'
import { getImportRejectedRows } from './imports/get_import_rejected_rows.ts'
import { listImportDifferences } from './imports/list_import_differences.ts'
import { listImports } from './imports/list_imports.ts'
import { prepareUndo } from './imports/prepare_undo.ts'
import { previewImport } from './imports/preview_import.ts'
import { putImportInstructions } from './imports/put_import_instructions.ts'
import { getAddressKinds } from './indicators/get_address_kinds.ts'
import { getIndicators } from './indicators/get_indicators.ts'
import { getIndicatorsHistory } from './indicators/get_indicators_history.ts'
import { acceptInvitation } from './invitations/accept_invitation.ts'
import { listInvitations } from './invitations/list_invitations.ts'
import { lookAtInvitation } from './invitations/look_at_invitation.ts'
import { makeInvitation } from './invitations/make_invitation.ts'
import { revokeInvitation } from './invitations/revoke_invitation.ts'
import { getLayer } from './layers/get_layer.ts'
import { getLayerStyle } from './layers/get_layer_style.ts'
import { getLayerValue } from './layers/get_layer_value.ts'
import { listLayers } from './layers/list_layers.ts'
import { getLocation } from './locations/get_location.ts'
import { getMunicipality } from './municipalities/get_municipality.ts'
import { listMunicipalities } from './municipalities/list_municipalities.ts'
import { getOrganisation } from './organisations/get_organisation.ts'
import { listOrganisations } from './organisations/list_organisations.ts'
import { removeOrganisation } from './organisations/remove_organisation.ts'
import { saveOrganisation } from './organisations/save_organisation.ts'
import { endOtherSessions } from './own_account/end_other_sessions.ts'
import { endOwnSession } from './own_account/end_own_session.ts'
import { eraseOwnAccount } from './own_account/erase_own_account.ts'
import { getOwnAccount } from './own_account/get_own_account.ts'
import { listOwnSessions } from './own_account/list_own_sessions.ts'
import { listOwnTokens } from './own_account/list_own_tokens.ts'
import { makeOwnToken } from './own_account/make_own_token.ts'
import { revokeOwnToken } from './own_account/revoke_own_token.ts'
import { changePerson } from './people/change_person.ts'
import { erasePerson } from './people/erase_person.ts'
import { getPerson } from './people/get_person.ts'
import { grantRoleToPerson } from './people/grant_role_to_person.ts'
import { listPeople } from './people/list_people.ts'
import { revokeRoleOfPerson } from './people/revoke_role_of_person.ts'
import { exportOwnAccount } from './personal_data/export_own_account.ts'
import { exportPerson } from './personal_data/export_person.ts'
import { getPersonalData } from './personal_data/get_personal_data.ts'
import { discardOwnDraft } from './publishing/life/discard_own_draft.ts'
import { publishOwnLayer } from './publishing/life/publish_own_layer.ts'
import { returnOwnLayer } from './publishing/life/return_own_layer.ts'
import { submitOwnLayer } from './publishing/life/submit_own_layer.ts'
import { withdrawOwnLayer } from './publishing/life/withdraw_own_layer.ts'
import { getMetadataTable } from './publishing/metadata_table/get_metadata_table.ts'
import { readMetadataTable } from './publishing/metadata_table/read_metadata_table.ts'
import { saveMetadataFile } from './publishing/metadata_table/save_metadata_file.ts'
import { saveMetadataTable } from './publishing/metadata_table/save_metadata_table.ts'
import { createOwnLayer } from './publishing/own_layers/create_own_layer.ts'
import { describeOwnLayer } from './publishing/own_layers/describe_own_layer.ts'
import { getOwnLayer } from './publishing/own_layers/get_own_layer.ts'
import { listOwnLayers } from './publishing/own_layers/list_own_layers.ts'
import { replaceOwnData } from './publishing/own_layers/replace_own_data.ts'
import { compareOwnLayer } from './publishing/preview/compare_own_layer.ts'
import { getDraftRasterTile } from './publishing/preview/get_draft_raster_tile.ts'
import { getDraftTile } from './publishing/preview/get_draft_tile.ts'
import { listDraftFeatures } from './publishing/preview/list_draft_features.ts'
import { listPublishers } from './publishing/publishers/list_publishers.ts'
import { savePublisher } from './publishing/publishers/save_publisher.ts'
import { getOwnLayerUse } from './publishing/use/get_own_layer_use.ts'
import { recurringEndpoints } from './recurring/recurring_endpoints.ts'
import { getRegisterTemplate } from './registers/get_register_template.ts'
import { listRegisters } from './registers/list_registers.ts'

import { search } from './search/search.ts'

import { getShortageArea } from './shortage_areas/get_shortage_area.ts'
import { listAreaAddresses } from './shortage_areas/list_area_addresses.ts'
import { listNeighbours } from './shortage_areas/list_neighbours.ts'
import { listShortageAreas } from './shortage_areas/list_shortage_areas.ts'
import { signInToDemo } from './sign_in/demo/sign_in_to_demo.ts'
import { listSignInWays } from './sign_in/list_sign_in_ways.ts'
import { takeBackChannelLogout } from './sign_in/provider/back_channel_logout.ts'
import { beginSignIn } from './sign_in/provider/begin_sign_in.ts'
import { finishSignIn } from './sign_in/provider/finish_sign_in.ts'
import { signOut } from './sign_in/sign_out.ts'
import { allowHost } from './sources/allowed_hosts/allow_host.ts'
import { disallowHost } from './sources/allowed_hosts/disallow_host.ts'
import { listAllowedHosts } from './sources/allowed_hosts/list_allowed_hosts.ts'
import { createSource } from './sources/create_source.ts'
import { getSource } from './sources/get_source.ts'
import { decideSourceLayer } from './sources/layers/decide_source_layer.ts'
import { decideSourceLayers } from './sources/layers/decide_source_layers.ts'
import { listSourceLayers } from './sources/layers/list_source_layers.ts'
import { listSourceRefreshes } from './sources/list_source_refreshes.ts'
import { listSources } from './sources/list_sources.ts'
import { refreshSource } from './sources/refresh_source.ts'
import { removeSource } from './sources/remove_source.ts'
import { saveSource } from './sources/save_source.ts'
import { listStatusChanges } from './status_changes/list_status_changes.ts'
import { getRasterTile } from './tiles/get_raster_tile.ts'
import { getTile } from './tiles/get_tile.ts'
import { getTileJson } from './tiles/get_tile_json.ts'

export const endpoints = [
  search,
  getLocation,
  getIndicators,
  getIndicatorsHistory,
  getAddressKinds,
  listShortageAreas,
  getShortageArea,
  listNeighbours,
  listAreaAddresses,
  listStatusChanges,
  listMunicipalities,
  getMunicipality,
  listApplications,
  getApplication,
  listBackboneProjects,
  getBackboneProject,
  listLayers,
  getLayer,
  getLayerValue,
  getLayerStyle,
  listFeatures,
  getFieldStatistics,
  downloadLayer,
  getLayerReadme,
  getLayerScore,
  getScore,
  getScoreHistory,
  getDcat,
  listIsoRecords,
  getIsoRecord,
  getNews,
  getSitemap,
  getRobots,
  getLayerJsonLd,
  readMetadataFile,
  getTileJson,
  getTile,
  getRasterTile,
  listOwnLayers,
  createOwnLayer,
  getOwnLayer,
  describeOwnLayer,
  replaceOwnData,
  submitOwnLayer,
  returnOwnLayer,
  publishOwnLayer,
  withdrawOwnLayer,
  discardOwnDraft,
  compareOwnLayer,
  listDraftFeatures,
  getDraftTile,
  getDraftRasterTile,
  getOwnLayerUse,
  listPublishers,
  savePublisher,
  listDeliveries,
  getDelivery,
  getRejectedRows,
  getDeliveredFile,
  listDeliveryDifferences,
  compareDeliveries,
  prepareUndo,
  createImport,
  listImports,
  getImport,
  putImportInstructions,
  previewImport,
  listImportDifferences,
  getImportRejectedRows,
  applyImport,
  cancelImport,
  followImport,
  deleteImport,
  listImportMappings,
  getImportMapping,
  saveImportMapping,
  removeImportMapping,
  getDataQuality,
  getDataQualityCheck,
  getBrokenRecords,
  getOwnAccount,
  eraseOwnAccount,
  listOwnSessions,
  endOtherSessions,
  endOwnSession,
  listOwnTokens,
  makeOwnToken,
  revokeOwnToken,
  listPeople,
  getPerson,
  changePerson,
  erasePerson,
  grantRoleToPerson,
  revokeRoleOfPerson,
  listInvitations,
  makeInvitation,
  revokeInvitation,
  lookAtInvitation,
  acceptInvitation,
  listOrganisations,
  getOrganisation,
  saveOrganisation,
  removeOrganisation,
  listAssociations,
  getAssociation,
  saveAssociation,
  removeAssociation,
  listSignInWays,
  signInToDemo,
  beginSignIn,
  finishSignIn,
  takeBackChannelLogout,
  signOut,
  listAuditLog,
  exportAuditLog,
  getAuditVerification,
  getPersonalData,
  exportOwnAccount,
  exportPerson,
  listRegisters,
  getRegisterTemplate,
  getApiInfo,
  getMetadataTable,
  saveMetadataTable,
  readMetadataTable,
  saveMetadataFile,
  listSources,
  createSource,
  getSource,
  saveSource,
  removeSource,
  refreshSource,
  listSourceLayers,
  listSourceRefreshes,
  decideSourceLayers,
  decideSourceLayer,
  listAllowedHosts,
  allowHost,
  disallowHost,
  ...assessmentEndpoints,
  ...attachmentEndpoints,
  ...caseEndpoints,
  ...draftEndpoints,
  ...consultationEndpoints,
  ...followingEndpoints,
  ...recurringEndpoints,
  ...dialogueEndpoints,
] as const
