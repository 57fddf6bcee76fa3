// Which version of the API's promises this is. The path names its first number; a field or parameter more raises the second.
export const apiVersion = '1.1.0'
export const apiReleased = '2026-11-26'
/** In the words of the Swedish REST API profile. */
export const apiStatus = 'active'
