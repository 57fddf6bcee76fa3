-- The rows as the register would keep them, and what is wrong with each.
create or replace temp table loaded as
{load}
