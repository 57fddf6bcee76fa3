update cases.consultation_reply
set
  contact_name = null,
  email = null,
  phone = null,
  -- The third digit of a personal identity number is 0 or 1.
  operator_number = case
    when operator_number[3] in ('0', '1') then null
    else operator_number
  end
where contact_name is not null
  and consultation_id in (
    select consultation.id
    from cases.consultation as consultation
    where coalesce(consultation.closed_at, consultation.closes_on::timestamp) < $consultation_over_before::timestamp
  )
