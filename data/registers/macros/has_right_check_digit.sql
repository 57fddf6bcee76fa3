-- Whether an organisation number has ten digits (or twelve, with a century) whose last is the check digit of the others (Luhn):
-- every other digit is doubled, and the sum of all digits ends with 0. Null for no number.
create or replace macro registers.has_right_check_digit(given) as
  length(regexp_replace(given, '\D', '', 'g')) in (10, 12)
  and list_sum(
    list_transform(
      range(1, 11),
      lambda place: case
        when place % 2 = 0 then registers.digit_from_right(given, 11 - place)
        else registers.digit_from_right(given, 11 - place) * 2 // 10 + registers.digit_from_right(given, 11 - place) * 2 % 10
      end
    )
  ) % 10 = 0
