delete from deliveries.register_state where register = $register
