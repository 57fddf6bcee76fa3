update dialogue.question
set
  closes_on = $closes_on::date,
  edition = edition + 1
where id = $id
