drop table if exists published.{table}
