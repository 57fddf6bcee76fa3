update cases.consultation
set
  title = $title,
  text = $text,
  opens_on = $opens_on::date,
  closes_on = $closes_on::date,
  edition = edition + 1
where id = $id
