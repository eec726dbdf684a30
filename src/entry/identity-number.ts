/**
 * Whether a text reads as a Swedish personal identity number or coordination number: ten or twelve digits that begin with a
 * date (coordination numbers: day + 60), with or without `-`, `+` or a space before the last four, and a right check digit.
 * Pure.
 *
 * @see folkbokföringslagen (1991:481) 18 och 18 a §§; the check digit is that of Luhn over the last ten digits
 */
export function looksLikeIdentityNumber(text: string): boolean {
  if (text.length < 10 || text.length > 13) return false;
  const found = written.exec(text);
  if (found === null) return false;
  const [, , month = '', day = '', last = ''] = found;
  const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
  if (Number(month) < 1 || Number(month) > 12 || dayOfMonth < 1 || dayOfMonth > 31) return false;
  return isLuhn(`${found[1]}${month}${day}${last}`);
}

const written = /^(?:18|19|20)?(\d\d)(\d\d)(\d\d)[-+ ]?(\d{4})$/;

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
