update dialogue.report
set email = null
where email is not null
  and decided_at < $report_decided_before::timestamp
