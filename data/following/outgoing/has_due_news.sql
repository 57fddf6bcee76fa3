-- Is it time to tell somebody of something?
-- one row
-- key: –
-- reads: what due_news.sql reads
select exists (from ({due_news})) as has_due
