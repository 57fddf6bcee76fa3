update dialogue.report
set email = null
where email is not null
  -- One that nobody decides is kept for two years longer, counted from when it came.
  and coalesce(decided_at, received_at + interval 730 day) < $report_decided_before::timestamp
