-- When is it, as the outbox counts time? Later than all that was noticed or told before, whatever the clock says.
-- one row
-- key: –
-- reads: following.news, following.subscription
select
  strftime(
    greatest(
      $now::timestamp,
      (select max(news.noticed_at) from following.news as news) + interval 1 microsecond,
      (select max(subscription.told_until) from following.subscription as subscription) + interval 1 microsecond
    ),
    '%Y-%m-%dT%H:%M:%S.%f'
  ) as moment
