delete from following.outgoing
where subscription_id = $id
