delete from audit.personal_value
where entry_number in (select number from audit.entry where entry.noted_at < $noted_before::timestamp)
