insert into cases.draft (
  id, association_id, title, content, edition, created_at, created_by, changed_at, changed_by
)
select
  $id,
  $association_id,
  $title,
  $content,
  1,
  $changed_at::timestamp,
  $changed_by,
  $changed_at::timestamp,
  $changed_by
