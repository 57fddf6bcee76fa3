-- What has the account decided of what others say, and which questions and consultations has it begun, published or closed?
-- one row per deed
-- key: kind, id
-- reads: dialogue.report, dialogue.question, dialogue.comment, cases.consultation
with everything as (
  select 'report_decided' as kind, id, outcome as text, decided_at as at_time
  from dialogue.report
  where decided_by = $account_id
  union all
  select 'question_asked', id, title, created_at
  from dialogue.question
  where created_by = $account_id
  union all
  select 'comment_moderated', id, hidden_because, moderated_at
  from dialogue.comment
  where moderated_by = $account_id
  union all
  select 'comment_answered', id, answer, answered_at
  from dialogue.comment
  where answered_by = $account_id
  union all
  select 'consultation_begun', id, title, created_at
  from cases.consultation
  where created_by = $account_id
  union all
  select 'consultation_published', id, title, published_at
  from cases.consultation
  where published_by = $account_id
  union all
  select 'consultation_closed', id, title, closed_at
  from cases.consultation
  where closed_by = $account_id
)
select
  kind,
  id,
  text,
  strftime(at_time, '%Y-%m-%dT%H:%M:%SZ') as done_at
from everything
order by
  at_time,
  kind,
  id
