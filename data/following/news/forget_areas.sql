delete from following.seen_area
