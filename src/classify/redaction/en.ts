import type { RedactionWords } from './words.ts';

export const EN: RedactionWords = {
  naming:
    "my name is | my name's | my names | my name iz | my full name is | my real name is | my first name is | my last name is | my given name is | my legal name is | my name | my name it's | my name its | name's | i'm called | im called | i am called | they call me | people call me | everyone calls me | everybody calls me | you can call me | u can call me | just call me | please call me | call me | i go by | i am named | i'm named | my name is called | mi name is | me name is | myname is | my nickname is",
  calling:
    "i am | i'm | im | this is | it's me | its me | it is me | here is | hi im | me llaman | i m | myself",
  namedBefore: 'is my name | is my full name',
  common:
    'near nowhere anywhere around out-there given not no never on in at and or but the a an is was are were it its this that these those being been be on off listed written printed spelled misspelled wrong right correct known unknown private secret safe important irrelevant anonymous confidential none nothing something anything anyone nobody somebody everyone used using same different back later when if after before asap now today tomorrow tonight soon anytime again please pls plz thanks thank for to from with without by about because cause cuz since so as of only also too very just even still already maybe perhaps here there where who what why how which whose out up down over under he she they we you i me him her them us his their our your my mine yours whatever crazy paranoid scared afraid sorry liar names stupid illegal alien citizen once whenever anyway okay ok yes yeah nope collect first last full name number phone cell email address need needs want wants wanted have has had do does did dont can cant could would should will wont shall may might must live lives living work works working saw see seen know knows took take taken got get gets came come comes went go goes going said says say told tell tells asked ask asks called call calls need help report reporting reported witness witnessed writing write wrote stopped arrested detained held lawyer attorney immigrant undocumented resident born years year old afraid worried calling texting cannot couldnt didnt doesnt isnt wasnt wont redacted withheld removed attached included hidden protected public leaked given shared blank changed missing unlisted flagged flag cleared running ran came showed shows appears appeared popped entered typed every any some one two three four five six seven eight nine ten yesterday morning afternoon evening night last next ago time times day days week weeks month months husband wife son daughter brother sister mother father mom dad cousin uncle aunt friend neighbor neighbour boss coworker landlord roommate hard easy long short common foreign spanish arabic chinese african english like bad good on-list whether though although while until til till let lets make made put both all each between against during through into onto near street st ave road hello hi hey dear sir madam maam mr',
  ranks:
    'officer officers agent agents detective detectives det sergeant sgt lieutenant lt captain capt trooper troopers deputy deputies sheriff chief commissioner superintendent cop cops patrolman policeman policewoman marshal constable inspector special supervisory judge magistrate police ofc ofcr',
  said: 'said says saying goes told tells answered replied introduced identified announced shouted yelled',
  titles: 'mr mrs ms miss dr just actually um uh really called',
  flat: 'apt apts apartment appartment aprt flat suite rm',
  house: '',
  home: 'house',
  street: '',
  living:
    'live at | live on | live in | my address | home address | address is | address | living at | we live at | reside at',
  number: 'number num no nr',
  counted:
    'am pm hour* hr hrs h min mins minute* second* sec secs of guy* men man cop* people ppl person* agent* year* yr yrs yo week* month* day* kid* child* time* block* door* house* mile* street* van* suv* car* truck* officer* cruiser* vehicle* detective* trooper* percent dollar* buck* bedroom* unit* apartment* floor* famil* other* more of-them st nd rd th',
  breaks:
    'at around about since until till after before with and there were was when but then they he she i we saw near for ago in on',
  phone:
    'phone | cell | cellphone | cell phone | mobile | tel | telephone | whatsapp | whats app | wsp | wa | signal | telegram | viber | call me | text me | call me at | text me at | reach me at | reach me | call or text | my number | my num | my no | contact me | contact number | callback | call back | hit me up at | social | ssn | social security | my social is | alien number | a number | call us | digits',
  birth:
    'born | date of birth | dob | d.o.b | d o b | birth date | birthdate | bday | b-day | birthday | birth day | birth year | year of birth | day of birth',
  birthAfter:
    'is my birthday | is my bday | is my dob | is my date of birth | is his date of birth | is her date of birth | is my birth date | is when i was born | is his dob | is her dob',
  months:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  dateJoins: 'is was on in the of at it its born date his her my year back',
  officials: '',
  papers: '',
};
