delete from cases.attachment
where object_kind = 'report'
  and object_id in (
    select report.id
    from dialogue.report as report
    where report.decided_at < $said_before::timestamp
  )
