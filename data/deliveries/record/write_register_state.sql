insert into deliveries.register_state
select
  $register,
  $data_as_of::date,
  $rows::integer,
  $delivery_id::integer
