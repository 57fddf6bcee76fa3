-- 'loading' before the demo region goes in, 'loaded' after it: a start that was cut off begins it again.
update main.database_state set demo = $demo
