delete from vocabulary.application_status;
delete from vocabulary.backbone_status
