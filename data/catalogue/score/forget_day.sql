delete from catalogue.score
where scored_on = $scored_on::date
