-- How many comments of a question are in this state, or in any?
-- one row
-- key: –
-- reads: dialogue.comment
select count(*)::integer as total
from dialogue.comment
where comment.question_id = $question_id
  and ($state::varchar is null or comment.state = $state)
