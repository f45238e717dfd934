import type { Profile } from '../model.ts';

export const en: Profile = {
  language: 'en',
  script: 'Latin',
  letters: '',
  words: `
hi hello yes no help please
the to and i a of in is it you that he was for on they with my we have this are not but at be had me what so his
she from her or by were there an do your if just who no can about will one up out when all their said them as him
would been has like know dont how now get some time then did us could got after think see these over because more
yes yeah yep nope nah please thanks thank hi hello hey help good morning afternoon evening night today yesterday tomorrow tonight
im its didnt doesnt wasnt werent isnt arent cant couldnt wouldnt wont havent hasnt ive theyre theyve hes shes youre thats theres
u ur r pls plz thx idk cuz cause gonna wanna gotta aint em wat wut bc dat dis da yo sup bro ppl rn omg lol tho tryna sum
cop cops officer officers police agent agents immigration deported deport deportation detained detain arrested arrest stopped
stop pulled asked ask asking told tell telling took take taken taking called call calling came come coming went go going left
leave gave give giving let letting saw seen seeing heard hear wanted want need needs needed made make said say saying says
knocked knock door house home apartment building street corner car van truck vehicle driving drive license plate tail light
papers paper status legal illegal citizen citizenship green card visa passport warrant court courthouse judge jail station
custody handcuffs cuffs cuffed holding held hold released release bail bond hours hour minutes minute days day week weeks ago
month months year years old husband wife son daughter brother sister mother mom father dad kids kid children child boyfriend girlfriend
cousin uncle aunt friend friends neighbor neighbors coworker boss family baby man woman guy guys lady boy girl people person
school work job store market train bus park parking lot church hospital clinic shelter next near outside inside front back behind
around across down away here where why which while before until during between into through off under again still already always
never ever every everyone everybody somebody someone something anything nothing nobody anyone any much many very really too also
only even other another same new right wrong left okay sure maybe not none nor than well last first two three four five six seven
eight nine ten name phone number photo video picture pictures recorded record happened happen happening happens report reporting
question questions answer want trying try tried talk talking talked speak spoke english language wait waiting waited help
helped helping working worked watching watched looking look looked find found show showed shown without anyone both sorry scared
afraid safe danger hurt hit pushed yelled screaming shouting angry threatened threatening threat mean means doing done does being
unmarked masked mask masks wearing uniform vest badge gun federal local city town state county sheriff detective
somethin nothin goin doin lookin askin stopt husbnd wif tol arestd thier wich becuase immigrtion offcer plase
good fine great bad big little long lot few own once each own lets should must may might shall whose whom since against
my mine our ours yours hers hows whats wheres whos live lives living lived send sent text message messages start over skip status
two men black white dark blue red early late am pm noon midnight monday tuesday wednesday thursday friday saturday sunday
thing things way place room side end part life world hand hands head eyes face money food water air morning keep kept
put puts set run ran turn turned walk walked stand stood sit sat open opened close closed read write wrote wrote
free happy love hate feel felt believe remember forgot forget hope wish understand understood born country tonight later soon
landlord roommate threatened us vanished traffic squad refused fingerprints translator interpreter somebody filmed bystander witness lawyer attorney
cuffed checkpoint raid roundup warrant warrants detainer sheriffs trooper troopers transit patrol undercover suspect victim crime criminal charges charged
dropped bailed booked transferred facility detention center van vans suv plates blocked surrounded grabbed dragged tackled slammed choked tased
searched search searching consent refused allowed denied rights silent translator information info shared database email address private
community neighborhood block avenue street church grocery restaurant gas pump hallway stairs lobby yard garage porch window
pregnant sick medicine diabetic elderly teenager minor student teacher principal nurse doctor driver worker tenant landlady
god bless oh my why when where who sorry hurry emergency urgent please someone anyone wrong number
`,
};
