attach if not exists ':memory:' as map_ground
