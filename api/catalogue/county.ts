// A Swedish county by its code, as the EU names it: NUTS 3.

const nutsOfCounty: Readonly<Record<string, string>> = {
  '01': 'SE110',
  '03': 'SE121',
  '04': 'SE122',
  '05': 'SE123',
  '06': 'SE211',
  '07': 'SE212',
  '08': 'SE213',
  '09': 'SE214',
  '10': 'SE221',
  '12': 'SE224',
  '13': 'SE231',
  '14': 'SE232',
  '17': 'SE311',
  '18': 'SE124',
  '19': 'SE125',
  '20': 'SE312',
  '21': 'SE313',
  '22': 'SE321',
  '23': 'SE322',
  '24': 'SE331',
  '25': 'SE332',
}

/** Undefined where the region is no Swedish county. */
export function countyUri({ county_code }: { readonly county_code: string }): string | undefined {
  const nuts = nutsOfCounty[county_code]
  return nuts && `http://data.europa.eu/nuts/code/${nuts}`
}
