insert into cases.consultation (id, title, text, opens_on, closes_on, edition, created_at, created_by)
values ($id, $title, $text, $opens_on::date, $closes_on::date, 1, $created_at::timestamp, $created_by)
