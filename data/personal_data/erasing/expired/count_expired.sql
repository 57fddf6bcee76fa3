-- How much personal data has been kept for as long as it may be?
-- one row
-- key: –
-- reads: accounts.session, accounts.token, accounts.invitation, audit.entry, audit.personal_value, deliveries.delivery, cases.consultation_reply, cases.consultation, cases.draft, dialogue.report, dialogue.comment
select
  (select count(*) from accounts.session where session.expires_at <= $now::timestamp)::integer as sessions,
  (
    select count(*)
    from accounts.token
    where least(token.expires_at, coalesce(token.revoked_at, token.expires_at)) < $token_ended_before::timestamp
  )::integer as tokens,
  (
    select count(*)
    from accounts.invitation
    where email is not null
      and least(
        invitation.expires_at,
        coalesce(invitation.accepted_at, invitation.expires_at),
        coalesce(invitation.revoked_at, invitation.expires_at)
      ) < $invitation_ended_before::timestamp
  )::integer as invitation_emails,
  (
    select count(*)
    from audit.personal_value
    where entry_number in (select number from audit.entry where entry.noted_at < $noted_before::timestamp)
  )::integer as log_values,
  (
    select count(*)
    from deliveries.delivery
    where reason is not null
      and delivery.delivered_at < $delivered_before::timestamp
  )::integer as delivery_reasons,
  (
    select count(*)
    from cases.consultation_reply as reply
    join cases.consultation as consultation
      on consultation.id = reply.consultation_id
    where reply.contact_name is not null
      and coalesce(consultation.closed_at, consultation.closes_on::timestamp) < $consultation_over_before::timestamp
  )::integer as consultation_contacts,
  (
    select count(*)
    from cases.draft
    where draft.changed_at < $draft_changed_before::timestamp
  )::integer as application_drafts,
  (
    select count(*)
    from dialogue.report as report
    where report.email is not null
      and coalesce(report.decided_at, report.received_at + interval 730 day) < $report_decided_before::timestamp
  )::integer as report_emails,
  (
    select count(*)
    from dialogue.report as report
    where report.text is not null
      and report.decided_at < $said_before::timestamp
  )::integer as report_texts,
  (
    select count(*)
    from dialogue.comment as comment
    where comment.text is not null
      and comment.state <> 'shown'
      and coalesce(comment.moderated_at, comment.received_at) < $said_before::timestamp
  )::integer as comment_texts
