// First names that are frequent in Sweden, in small letters: a value that begins with one and looks like a name is taken for one. Not those
// that are common words or parts of names of places.
export const firstNames = `
anna eva maria karin sara christina kristina lena kerstin emma ingrid marie malin jenny birgitta annika linda susanne elin monica monika inger
johanna ulla carina karina elisabeth elisabet sofia helena hanna anita katarina camilla marianne ida ann annette linnea anneli anette margareta
gunilla barbro ulrika josefin cecilia amanda julia frida caroline karolina siv rebecka sandra matilda felicia louise lovisa agneta yvonne
therese pernilla lisa gun ebba moa alice maja wilma ella alva astrid klara ellinor fanny ellen emelie isabelle nathalie berit britt gudrun
viktoria charlotte charlotta madeleine jessica åsa fatima amina zahra
lars mikael anders johan per erik karl peter jan thomas tomas daniel fredrik hans andreas stefan mats magnus bengt marcus markus bo mattias
leif ulf nils björn jonas alexander christer christian kristian niklas patrik martin david henrik joakim robert kjell rickard richard
göran håkan rolf lennart robin tommy roger sven simon emil viktor oskar oscar gustav gustaf olof olle jesper tobias kent claes klas filip
anton linus jakob rasmus adam lucas lukas hugo axel elias sebastian kenneth gunnar torbjörn roland staffan dennis jörgen conny ingemar
arne börje stig jimmy pontus samuel carl mohamed mohammed ahmed ali hassan hussein omar ibrahim yusuf
`
  .trim()
  .split(/\s+/)
