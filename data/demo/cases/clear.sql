delete from cases.supplement where asked_by = 'demo';
delete from cases.message where sent_by = 'demo';
delete from cases.end_date where set_by = 'demo';
delete from cases.payment where entered_by = 'demo'
