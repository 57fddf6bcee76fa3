// Every endpoint of the API, in the order of the documentation.
import { getApiInfo } from './api_info/get_api_info.ts'
import { getApplication } from './applications/get_application.ts'
import { listApplications } from './applications/list_applications.ts'
import { exportAuditLog } from './audit_log/export_audit_log.ts'
import { getAuditVerification } from './audit_log/get_audit_verification.ts'
import { listAuditLog } from './audit_log/list_audit_log.ts'
import { getBackboneProject } from './backbone_projects/get_backbone_project.ts'
import { listBackboneProjects } from './backbone_projects/list_backbone_projects.ts'
import { getBrokenRecords } from './data_quality/get_broken_records.ts'
import { getDataQuality } from './data_quality/get_data_quality.ts'
import { getDataQualityCheck } from './data_quality/get_data_quality_check.ts'
import { compareDeliveries } from './deliveries/compare_deliveries.ts'
import { getDeliveredFile } from './deliveries/get_delivered_file.ts'
import { getDelivery } from './deliveries/get_delivery.ts'
import { getRejectedRows } from './deliveries/get_rejected_rows.ts'
import { listDeliveries } from './deliveries/list_deliveries.ts'
import { listDeliveryDifferences } from './deliveries/list_delivery_differences.ts'
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
import { getLayer } from './layers/get_layer.ts'
import { listLayers } from './layers/list_layers.ts'
import { getLocation } from './locations/get_location.ts'
import { getMunicipality } from './municipalities/get_municipality.ts'
import { listMunicipalities } from './municipalities/list_municipalities.ts'

import { exportOwnAccount } from './personal_data/export_own_account.ts'
import { exportPerson } from './personal_data/export_person.ts'
import { getPersonalData } from './personal_data/get_personal_data.ts'
import { getRegisterTemplate } from './registers/get_register_template.ts'
import { listRegisters } from './registers/list_registers.ts'

import { search } from './search/search.ts'

import { getShortageArea } from './shortage_areas/get_shortage_area.ts'
import { listAreaAddresses } from './shortage_areas/list_area_addresses.ts'
import { listNeighbours } from './shortage_areas/list_neighbours.ts'
import { listShortageAreas } from './shortage_areas/list_shortage_areas.ts'
import { listStatusChanges } from './status_changes/list_status_changes.ts'
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
  getTileJson,
  getTile,
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
  listAuditLog,
  exportAuditLog,
  getAuditVerification,
  getPersonalData,
  exportOwnAccount,
  exportPerson,
  listRegisters,
  getRegisterTemplate,
  getApiInfo,
] as const
