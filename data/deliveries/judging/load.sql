-- The rows as the register would keep them, and what is wrong with each: looked at in passing, or kept for a second look.
create or replace temp {kind} loaded as
{load}
