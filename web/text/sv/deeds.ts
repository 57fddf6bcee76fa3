// What Swedish says of something that was to be done and did not come about.
export const deeds = {
  failed: {
    not_reached: 'Servern svarar inte. Kontrollera anslutningen och försök igen.',
    busy: 'Servern har mycket att göra just nu. Vänta en stund och försök igen.',
    fault: 'Något gick fel på servern. Försök igen, och säg till den som driver den om felet är kvar.',
    not_found: 'Det finns inte längre. Läs in sidan på nytt för att se hur det är nu.',
    signed_out: 'Du är inte inloggad längre. Logga in igen och gör om det.',
    forbidden: 'Dina roller räcker inte till det. Be den som administrerar Bristkartan om hjälp.',
    conflict: 'Det går inte som läget är nu. Läs in sidan på nytt för att se vad som har ändrats.',
    too_large: 'Det är för mycket på en gång. Dela upp det.',
    too_many: 'För många försök på kort tid. Vänta en minut och försök igen.',
    bad_input: 'Något som du har fyllt i kan inte tas emot. Kontrollera det och försök igen.',
  },
  others: {
    title: 'Någon annan har ändrat det här sedan du öppnade sidan',
    lead: 'Inget är sparat, och det du skrev är kvar.',
    what: 'Uppgift',
    now: 'Så är det nu',
    mine: 'Ditt',
    keep: 'Behåll mitt och spara över',
    take: 'Ta det som står nu',
  },
  technical: 'Serverns egna ord, på engelska',
  copied: 'Kopierat',
  notCopied: 'Webbläsaren lät inte kopiera. Markera texten och kopiera den själv.',
}
