-- Empties the lists of codes before they are written anew from the contract.
delete from vocabulary.application_status;
delete from vocabulary.backbone_status
