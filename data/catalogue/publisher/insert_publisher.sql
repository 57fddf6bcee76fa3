insert into catalogue.publisher (organisation_id, has_four_eyes, publisher_type, homepage, email)
select
  $organisation_id,
  $has_four_eyes::boolean,
  $publisher_type,
  $homepage,
  $email
