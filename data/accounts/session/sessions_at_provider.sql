-- Which of our sessions ends with a session, or a person, at the provider?
-- one row per session
-- key: id
-- reads: accounts.session, accounts.identity
select
  session.id,
  session.account_id
from accounts.session as session
where session.provider = $provider
  and (
    $provider_session::varchar is null
    or session.provider_session = $provider_session::varchar
    -- One whose session the provider did not name when it began.
    or (session.provider_session is null and $subject::varchar is not null)
  )
  and (
    $subject::varchar is null
    or session.account_id in (
      select identity.account_id
      from accounts.identity as identity
      where identity.issuer = $issuer
        and identity.subject = $subject::varchar
    )
  )
order by session.id
