-- A text as a search compares it: small letters without accents, everything else but figures a space.
-- å and ä are then a, as where a keyboard has no å.
create or replace macro registers.folded(said) as
  trim(regexp_replace(translate(strip_accents(lower(said)), 'øæ', 'oa'), '[^\p{L}\p{N}]+', ' ', 'g'))
