begin transaction;
create temporary table kept_rows as from {table};
delete from {table};
insert into {table} select * from kept_rows;
drop table kept_rows;
commit
