import type { Lexicon } from '../../concepts.ts';

/** English: who is spoken of. */
export const people = {
  BPD: `
    police of boston, police from boston, city of boston police, boston city police, boston police officer*,
    boston police station, boston police cruiser*, boston police detective*, boston police car*, cops from
    boston, boston popo, boston five o, boston cops car, boston gang unit, boston p d, bpd officer*, bpd cop*,
    bpd cruiser*, bpd detective*, bpd car*, bpd sgt, bpd sergeant, bpd station, works for boston, he was boston,
    from boston pd, boston cops, boston police dept, boston police department, boston officers, the boston
    police, bostons finest, policeman from boston, policeman of boston, policeman from the boston, policemen
    from boston, police from the boston, police of the boston, police in boston, the police boston, officer of
    boston, officer from boston, officers from boston, officers of boston, cop from boston, cops of boston,
    boston policeman, boston policemen, boston police officers, boston police van, boston police wagon, boston
    police suv*, boston police sgt, boston police sergeant, boston 12, boston polis, bpd guy*, bpd dude*, bpd
    unit*, bpd van*, bpd suv*, bpd wagon*, bpd det, bpd lieutenant, bpd captain, bpd badge, bpd ofc, bpd ofcr,
    bpds, b p d, boston police force, city of boston cop*, city of boston officer*, boston city cop*, boston
    city officer*, schroeder plaza, bpd hq, bpd headquarters, youth violence strike force, yvsf, boston
    homicide, boston popos, boston blue, boston uniformed, boston uniform, boston lieutenant, boston captain,
    boston sergeants, boston squad car*, boston p o, boston patch, boston police patch, boston badge, bpd patch,
    boston police badge, boston police uniform, boston police vest, boston narcotics, boston swat, boston vice,
    boston k 9, boston k9, boston drug unit, boston drug control, bpd swat, bpd gang unit, bpd narcotics, bpd
    drug unit, bpd homicide, boston bike cop*, boston motorcycle cop*, boston police dispatcher*, bpd
    dispatcher*, boston police dispatch, bpd dispatch, boston police sergeant*, boston police lieutenant*,
    boston police captain*, boston police cop*, boston police guy*, boston police man, boston police men, boston
    police lady, boston police woman, boston policewoman, boston lady cop, boston female cop, bostons police,
    boston city cops, the boston guys in blue, boston pd officer*, boston pd cop*, boston pd cruiser*, boston pd
    detective*, boston pd guy*, boston po, bpd po, police department of boston, boston police departmant, boston
    polices, boston pollice, boston poilce, boston polic, bosten police, boston plice, boston cop car*, boston
    patrolman, boston patrolmen, boston detail cop*, boston detail officer*, boston traffic cop*, the boston
    fellas, fellas from boston police, boston lads, boston guard*, bpd community officer*, boston community
    officer*, boston rookie, bpd rookie, boston dt, detective with boston, officer with boston, cop with boston,
    detective with the boston, officer with the boston, detective from boston, detectives from boston, sergeant
    from boston, sergeant with boston, detective of boston, sergeant of boston, lieutenant from boston,
    detective for boston, officer for boston, cop for boston, works for the boston
  `,
  LOCAL: `
    cop, cops, police, polices, polise, plice, policeman, policemen, policewoman, police officer*, officer*,
    oficer*, offcer*, detective*, detectiv, sgt, sgt det, sergeant*, lieutenant, captain, cruiser*, patrolman,
    patrol car*, squad car*, police car*, popo, five o, 5 0, gang unit, the law, patrol, beat cop, police ofcr,
    det, pd, po po, desk officer, booking officer, police station officer, local police, local cops, city cop*,
    city police, the desk sergeant, the pigs, 12 out here, the 12, them 12, boys in blue, boydem, jump out boys,
    jumpouts, johnny law, narcs, dts, one time, cop car*, police cruiser*, marked car*, marked cruiser*, black
    and white, uniform cop*, uniformed cop*, uniformed officer*, uniformed police, patrolmen, bike cop*, bicycle
    cop*, motorcycle cop*, traffic cop*, detail cop*, detail officer*, uniform police, regular police, regular
    cop*, real police, real cops, poleece, poliz, polic, pollice, poilce, policia, polisia, lapolis, popos,
    policeofficer*, law enforcement, constable*, watch commander, desk cop, desk sgt, duty sergeant, shift
    commander, booking sergeant*, booking sgt, booking guy*, booking lady, booking clerk, booking cop*, booking
    desk, lockup guy*, lockup officer*, lockup guard*, gang cops, gang cop, coppers, ofc, ofcr, sargeant*,
    sargent*, seargent*, leutenant, lieutenants, patrol officer*, police van*, police wagon*, paddy wagon,
    police suv*, the lieutenant, narcotics detective*, homicide detective*, plainclothes cop*, plain clothes
    cop*, plainclothes officer*, plain clothes officer*, undercover cop*, undercovers, police guy*, police man,
    police men, police woman, police lady, police dude, lady cop, female cop, female officer, police people,
    dectective*, dispatcher, dispatch, police dispatch, the blue, front desk cop, front desk officer, desk guy,
    front desk sergeant, police department, police dept
  `,
  STATE: `
    state trooper*, state police, state cop*, state pd, mass state trooper*, state police officer*, statey,
    staties, mass statie, state trooper, statepolice, state boys, trooper guy, massachusetts state police, mass
    state cop*, staty, statees, troopers, state guy*, state officer*, state police guy*, state police car*,
    state police cruiser*, state police sergeant, state police detective*, state police barracks cop, mass
    trooper*, massachusetts trooper*, statie car, staty police, state policeman, state policemen, police of the
    state, police of state, cop of the state, msp trooper*
  `,
  TRANSIT: `
    transit police, transit cop*, transit officer*, t police, t cop*, transit pd, train police, train cop*, subway
    cop*, subway police, t transit police, transit police officer*, mbta transit cop*, police on the t, hes
    transit, shes transit, he was transit, they were transit, transit guy, transit guys, transit police cop*,
    transit policeman, transit police guy*, transit pigs, transit police dog, t police officer*, t inspector*,
    fare inspector*, fare enforcement, fare officer*, mbta guy*, transit detective*, transit ofcr*, transit
    offcer*, transit sergeant, transit detective, transit lady cop, t cops, t officers, t police guy, t policeman,
    tpolice, mbta policeman, mbta transit officer*, mbta transit, t transit cop*, t sergeant, mbta sergeant, mbta
    k9, train officer*, subway officer*, bus police, police of the train, police of the t, police of the mbta,
    police of mbta, police of transit, officer of the t, officer of transit, cop on the t, cops on the t, cop at
    the t, cops at the t, mbta inspector*, mbta fare, fare checker*, fare cop*, fare guy*, fare people, busway
    cop, busway police, cop from the mbta, cops from the mbta, police from the mbta, officer from the mbta,
    officers from the mbta, cop of the mbta, officer of the mbta, cop from the t, cops from the t, police from the
    t, officer from the t, cop of the t, mbta officer*, t cop, train cop, train cops, subway cop, subway cops, bus
    cop, bus cops
  `,
  SHERIFF: `
    county jail, correction officer*, corrections officer*, correctional officer*, sheriffs deput*, deputy
    sheriff*, jail guard*, jail officer*, guards at the jail, sherif, sherrif*, sheriffs department, sheriffs
    office, sheriffs dept, prison guard*, jail staff, the jail, deputies, sheriff guard*, sheriff dept, sheriff
    deput*, guards at nashua, guards at south bay, guards at nashua st, guards at suffolk, guards in south bay,
    guard at the jail, guard at south bay, guard at nashua, nashua guards, south bay guards, jail people, jailer*,
    jail cop*, jail deputies, prison officer*, county sheriff*, suffolk county sheriff*, suffolk sheriff*, south
    bay officer*, nashua street officer*, jail ofcr*, jail supervisor, jail captain, jail lieutenant, turnkey,
    deputies at, houe of correction, jail lady, jail guy*, jail sergeant, south bay staff, south bay nurse,
    sheriffs deputies, sheriffs people, sheriffs guy*, sheriffs men, sheriffs van, sheriff van, jail van, jail
    nurse, jail clerk, jail counselor, jail caseworker, jail admin, jail administration, jail records, hoc
    officer*, hoc guard*, hoc staff, cos at, co at the jail, the cos, a co at, jail co, jail cos, c o at, screws
    at, the warden, jail warden, county officer*, county deputies, county deputy, suffolk county officer*, suffolk
    county guard*, suffolk deputies, suffolk deputy, suffolk county deput*, suffolk county jail officer*, suffolk
    co, nashua st guard*, nashua st officer*, nashua street guard*, nashua jail, guards at nashua street, guard in
    the jail, guards in the jail, guard at nashua street, officers at the jail, officer at the jail, officers at
    south bay, officer at south bay, officers at nashua, officer at nashua, south bay guard*, south bay deput*,
    south bay co, south bay cos, south bay correction*, south bay sergeant, guard from south bay, co at south bay,
    cos at south bay, deputy at south bay, deputies at south bay, officer from south bay, correction officer at
    south bay, corrections officer at south bay, nashua guard*, nashua deput*, nashua street deput*, nashua st
    deput*, nashua co, nashua street co, nashua st co, nashua officer*, co at nashua, deputy at nashua, deputies
    at nashua, guard in nashua, guard in south bay, officer in south bay, officer in nashua, co in south bay,
    suffolk deput*, suffolk guard*, the deputy, a deputy, jail deputy, deputy asked
  `,
  COURT_OFFICER: `
    court officer*, court ofcr*, court cop*, courthouse officer*, court police, bailiff*, court guard*, officer
    of the court, courthouse security, court staff, officers in the courthouse, court oficer*, officers at the
    courthouse, officers at court, officer at the courthouse, officers in court, court security, officers of the
    court, guards at the courthouse, guards at court, officers at the court, courtroom officer*, courthouse
    guard*, courthouse cop*, courthouse police, courthouse staff, court deput*, bailif, officer in the court,
    officer in court, officer at court, officer at the court, officers at bmc, officers at dorchester court,
    officers at roxbury court, court lockup officer*, court security officer*, court people, court ppl, court
    ofc*, trial court officer*, court baliff, court officer guy, court offcer*, court officier*, court oficcer*,
    court house officer*, court house guard*, court house security, court house police, court marshal, courts
    officer*, officer of court, officers of court, officer for the court, officers at bmc court, officers at
    eastie court, officers at east boston court, officers at roxbury, officer at dorchester court, officer at
    roxbury court, officer in dorchester court, officer in roxbury court, officer at east boston court, officer
    at brighton court, officer at the dorchester court, guards in the courthouse, guard at the courthouse, guard
    in the courthouse, guard at court, courtroom guard*, courtroom cop*, probation officer at the court, white
    shirt at court, white shirt in court, white shirts at court
  `,
  SCHOOL_OFFICER: `
    school safety, school safety guy, school safety officer*, school police, school officer*, school cop*,
    school resource officer*, school security, safety officer at school, school safety specialist*, safety
    officer at the school, school guard*, bpd school officer*, school officer, resource officer*, resource guy,
    school resource guy, school resource, campus safety at school, sro, sros, safety specialist*, school safety
    people, school safety lady, school safety guys, school safety ofc, safety officer in the school, safety lady
    at school, safety guy at school, school police officer*, schools officer, school cop guy, safety staff at
    school, hall cop, school police lady, school safety team, school guard, school safety cop*, school safety
    person, school safety woman, school safety man, safety officer at my school, safety officer at our school,
    safety officer at her school, safety officer at his school, safety officer at the high school, school safety
    ofcr*, school cop lady, schools cop, our school cop, school resource cop*, the sro, school police guy,
    school policeman, school peace officer*, bps safety guy, bps safety lady, bps cop*, bps safety cop*, bps
    guard*, bps security, bps safety specialist*, security at school, security guy at school, security lady at
    school, security at the school, security guard at school, security guard at the school, hallway cop, school
    guards, school security guard*, school security officer*, school safety department, safety services at
    school
  `,
  CITY: `
    city hall, boston city hall, city clerk*, city worker*, city employee*, city inspector*, city of boston
    worker*, parking clerk*, parks ranger*, park ranger*, city of boston employee*, registry at city hall,
    housing authority, boston housing, boston water, public health commission, boston public library,
    librarian*, housing inspector*, building inspector*, parking enforcement, meter maid, city official*, city
    office*, city staff, isd inspector*, inspectional services, boston public health, boston health commission,
    clerk at city hall, lady at city hall, guy from city hall, worker at city hall, man at city hall, woman at
    city hall, boston housing authority, bha manager, bha office, city hall worker*, city hall clerk*, city hall
    employee*, city hall lady, parking officer*, meter lady, meter man, meter reader*, municipal officer*,
    municipal police, municipal protective, library staff, library worker, bpl staff, boston parks, city hall
    security, city of boston staff, registry clerk, city nurse, parks department, parks dept worker*, boston
    transportation, lady from the city, man from the city, guy from the city, woman from the city, worker from
    the city, people from the city, someone from the city, somebody from the city, inspector from the city,
    inspector of the city, parks lady, parks guy, parks worker*, parks people, rec center staff, community
    center staff, community center worker*, community center lady, bcyf staff, bcyf worker*, from the city of
    boston, city shelter staff, city shelter worker*, city janitor, rec center lady, rec center guy, works for
    the city, worked for the city, work for the city of boston, city guy*, city lady, city dude, public works
    guy*, public works worker*, dpw guy*, dpw worker*, dpw crew, sanitation guy*, city sanitation, boston ems,
    city of boston clerk*, city of boston inspector*, city of boston official*, city housing office, city
    housing worker*, bha worker*, bha guy, bha lady, bha cop*, bha police, bha security, housing cop*, housing
    police, housing authority worker*, housing authority guy, parking clerk, parking office, city parking
    office, traffic enforcement officer*, tow lot guy, city tow lot, city treasurer, registry division, city
    nurse*, public health nurse from the city, bphc, boston public health commission, city health inspector,
    health inspector, inspectional service*, mayors office, the mayors, city councilor, city hall people, city
    hall guy, city hall guard*, city hall security guard, city hall desk, clerk in city hall, lady in city hall,
    guy in city hall, worker in city hall, people at city hall, somebody at city hall, someone at city hall,
    boston parks dept, boston parks department, park worker*, parks employee*, parks officer*
  `,
  CAMPUS: `
    campus police, campus cop*, campus security, college police, university police, campus officer*, college cop*,
    university cop*, umass cop*, umass officer*, bu cop*, bu officer*, northeastern cop*, northeastern officer*,
    neu police, emerson police, wentworth police, college security, bc cop*, harvard cop*, mit cop*, tufts police,
    tufts cop*, university security, college officer*, dorm security, university officer*, campus policeman,
    campus 5 0, campus guard*, bunker hill campus, rcc police, public safety officer*, campus ofcr, campus patrol,
    campus pd, campus sergeant, campus lieutenant, college cops, uni police, uni cops, university guard*,
    university pd, suffolk police, suffolk university cop*, bunker hill police, bhcc police, roxbury community
    college police, rcc cop*, rcc security, umass campus police, umass boston cop*, umass boston officer*, umass
    pd, umb police, northeastern pd, northeastern university police, bu pd, boston university police, boston
    college police, bc pd, berklee security, emerson cop*, wentworth cop*, simmons police, mcphs police, massart
    police, longwood police, longwood security, cop of the university, cops of the university, police of the
    university, police of the college, cop of the college, cop at the university, officer of the university,
    officer of the college, cop from the university, cop from the college, police from the university, police from
    the college, guard of the university
  `,
  ICE: `
    immigration, immigration agent*, immigration officer*, immigration police, immigration guy*, immigration
    people, imigration, immigraton, immagration, immgration, emigration, imm agents, immigration cop*,
    immigration man, immigration men, ice agent*, la migra agents, ice dude*, ice folks, ice lady, ice woman,
    ice team*, ice crew, ice goon*, ice thug*, ice squad*, ice ppl, ice boys, gestapo, the migra, migra guy*,
    migra agent*, migra people, migracion, immigration dude*, immigration lady, immigration team, immigration
    folks, immigration squad, immigration ppl, immigration boys, men of immigration, men of the immigration,
    people of immigration, people of the immigration, police of immigration, police of the immigration, guys
    from immigration, men from immigration, people from immigration, agents from immigration, agents of
    immigration, officers from immigration, officers of immigration, immigrations, imagration, imegration,
    immagrashun, imigrashun, immigrasion, immigracion, inmigration, inmigracion, imigracao, imigrasyon, iceman,
    ice gang, ices people, agents of ice, guys from ice, men from ice, people from ice, officers from ice,
    agents from ice, ice enforcement, immigration enforcement officer*, immigration enforcement agent*, brought
    ice, brought immigration, brought la migra, brought the ice, bringing ice, bringing immigration, from
    migration, of migration, migration people, migration police, migration officer*, migration agent*, migration
    guy*, migration men, migration man, the migration, ice van people, immigration van guys, ices guys, ices
    agents, ices men, immigartion, imigracion, immigraion, imigartion, emmigration, immagrants police,
    immigrants police, police for immigrants, immigrant police, immigrations guys, immigrations people, guys of
    immigration, guys of ice, people of ice, men of ice, police of ice, officer of ice, officers of ice, ones
    from ice, ones from immigration, ice ones, ice lads, ice fellas, ice gentlemen, ice lot, ice crowd, ice
    officials, ice official, immigration official*, immigration enforcement, immigration and customs, eyes
    agents, ices, the migras, la mig agents, la migra guys, ice field agent*, ice plainclothes, ice undercover*,
    ice undercovers, immigration undercover*, ice cop, ice cops, ice personnel, immigration personnel, ice
    employees, ice employee, immigration employee*, migration, the immigration people, the immigration man, the
    immigration men, the immigration guys
  `,
  ERO: `
    deportation agent*, deportation unit, deportation guys, deportation people, deportation team, ero team, ero
    agent*, ero officer*, ero guy*, ero people, deportation squad, deportation crew, deportation cops,
    enforcement and removal operations, deportation agents, deportation men
  `,
  HSI: `
    homeland security investigator*, homeland investigations, homeland security investigation, hsi dude*, hsi
    people, hsi detective*, homeland investigator*, homeland agent*, homeland security agent*, homeland
    officer*, homeland guys, homeland people, homeland dudes, h s i agents, hsi cops, hsi officer*, hsi special
    agent*, hsi team, hsi folks, hsi guys, hsi van
  `,
  CBP: `
    border police, border agent*, customs agent*, customs officer*, border guys, guys in tan vests, tan vests,
    green uniforms border, border patrol agent*, border cops, cbp agent*, cbp officer*, customs people, customs
    police, border patrol guys, border patrol guy*, border patrol officer*, border patrol people, border patrol
    dude*, border cop*, border officer*, bp agents, green uniform guys, customs and border patrol, customs and
    border protection, customs agent, customs guy*
  `,
  FED_OTHER: 'federal marshal*, us marshals, secret service',
  FED: `
    federal agent*, federal officer*, federal police, federal guy*, fed agents, feds, fed, agents, agent, masked
    men, masked man, masked guys, masked agents, masked people, men in masks, guys in masks, guys with masks,
    guys w masks, men with masks, people in masks, guys no uniform, guys in plain clothes, men in plain clothes,
    plain clothes guys, plainclothes guys, plainclothes agents, plainclothes men, unmarked suv, guys with vests,
    guys in vests, guys with no uniform, guys without uniform, masks, plain clothes agents, men with no uniform,
    guys in regular clothes, men in regular clothes, federal people, federals, masked ppl, masked dudes, masked
    up guys, masked up dudes, masked up men, dudes in masks, dudes with masks, dudes w masks, guys w/ masks, men
    w masks, men w/ masks, ppl in masks, covered faces, faces covered, face covered, men with covered faces,
    face masks on, ski masks, men in camo, guys in camo, tactical gear, tactical vests, men in tactical, guys in
    tactical, unmarked car, unmarked cars, unmarked van*, unmarked suvs, unmarked vehicle*, unmarked truck*,
    blacked out suv*, black suvs, fed guys, fed boys, fed dudes, fed agent, federal dudes, federal ppl, federal
    cops, federal men, federal van*, federal team, feddies, men no uniform, plain clothes men, plain clothes
    people, federal agents, feds guys, federals guys, federal marshals guys, fed cop*, fed officer*, federal law
    enforcement, federal detail, federal crew, federal lads, guys from the federal, people from the federal,
    federal government agents, federal government people, feds in masks, masked feds, men with no badges, guys
    with no badges, no badge guys, guys without badges, men without badges, unmarked guys, unidentified agents,
    guys in balaclavas, men in balaclavas, neck gaiters, guys in neck gaiters, guys in masks and vests, masked
    individuals, masked officers, masked ones, masked fellas, masked lads, men with covered face, faces all
    covered, government men, government guys, government agents, g men, men in black suvs, washington people
  `,
  PRIVATE: `
    landlord*, land lord, boss, my boss, bosses, employer*, manager*, supervisor, foreman, the owner, my ex, ex
    husband, ex boyfriend, ex wife, ex girlfriend, abuser, neighbor*, neighbour*, roommate*, coworker*, co
    worker*, super of the building, contractor, slumlord, property manager*, restaurant owner, my partner,
    boyfriend*, owner, owners, house owner, building owner, apartment owner, father in law of mine, my ex
    girlfriend, abusive husband, the ex, her ex, his ex, bossman, boss man, boss lady, bosss, jefe, my jefe,
    patron, patrona, landlady, land lady, landloard, lanlord, lanlady, landlords, super, the super,
    superintendent, rent collector, head chef, the chef, shift lead, crew chief, crew leader, subcontractor, sub
    contractor, gc, human resources, the company, my company, temp agency, staffing agency, baby daddy, babydaddy,
    baby mama, babymama, baby mother, baby father, my kids father, my kids dad, father of my kids, father of my
    child, mother of my kids, ex bf, ex gf, exhusband, exboyfriend, exwife, my exs, guy i rent from, man i rent
    from, lady i rent from, woman i rent from, who i rent from, lady i clean for, lady i work for, man i work for,
    guy i work for, people i work for, woman i work for, family i work for, who i work for, my host, host family,
    roomate*, room mate*, roomie*, housemate*, flatmate*, the owners, shop owner, store owner, homeowner, home
    owner, my old boss, payroll lady, tenant upstairs, the lady downstairs, lady upstairs, stepfather of my, a
    customer, some karen, my landlords, building manager*, building super, apartment manager*, property owner*,
    house mate, the landlords son, landlords son, owner of the house, owner of the building, owner of the
    restaurant, owner of the shop, owner of my, owner of the store, my employers, my supervisors, my foremen,
    foremen, my manager, crew boss, the boss man, boss of my, the bossman, the head of the crew, my contractor,
    the contractors, general contractor, head cook, kitchen manager, shift manager, shift supervisor, shift boss,
    hr lady, hr guy, hr person, hr rep, payroll guy, the temp agency, cleaning company, the cleaning company,
    moving company, my ex partner, ex partner, my kids mother, my sons father, my daughters father, my sons mom,
    my baby father, my baby mother, my childs father, my childs mother, my husbands ex, my wifes ex, his ex wife,
    her ex husband, ex boyfriends, my stalker, a stalker, neighbor upstairs, neighbor downstairs, upstairs
    neighbor, downstairs neighbor, next door neighbor, neighbour upstairs, the neighbor lady, guy upstairs, guy
    downstairs, upstairs guy, downstairs guy, lady next door, guy next door, man next door, woman next door, my
    sublet, subletter, my host family, my patron, my sponsor, the sponsor, the family i clean for, guy i owe, loan
    shark, client who owed, clean for a lady, clean for a man, owner of restaurant, my sisters man, my cousins
    man, lady who pays me, man who pays me, the guy who pays me
  `,
  BOSTON: 'city of boston',
  TOWN: 'lynn ma',
  DISTRICT: 'district, districts',
  HOOD: '',
  SELF: 'i, im, ive, me, my, mine, we, us, our, were, myself, ill, id',
  I: 'i, we, im, ive, weve, i also, i never, we never',
  THEY: 'they, he, she, theyre, hes, shes, dey, thay',
  THEY_ALL: 'they, theyre, dey, thay',
  FAMILY: `
    brother, bro, sister, husband, hubby, wife, dad, father, mom, mother, son, daughter, uncle, aunt, cousin,
    cuz my, nephew, niece, grandson, grandma, grandpa, family, brother in law, sister in law, father in law,
    stepdad, stepson, fiance, girlfriend, kid brother, parents, my man, godson, partner, my bf, my gf, spouse,
    in laws, fam, pops, papa, papi, mami, mama, mommy, daddy, moms, mum, my old man, my lady, my girl, wifey,
    hubs, sis, lil bro, little bro, big bro, baby brother, older brother, oldest, youngest, tio, tia, primo,
    abuela, abuelo, abuelita, grandfather, grandmother, granddad, auntie, aunty, aunties, uncles, cuz, cuzzo,
    cuzin, cousins, brothers, sisters, stepfather, stepmother, stepbrother, half brother, foster son, godfather,
    godmother, padrino, compadre, comadre, relative, relatives, my people, my peoples, significant other,
    husbands, wifes, dads, sons, daughters, nephews, grandkids, granddaughter, brotha, hermano, brother-in-law,
    inlaw, stepdaughter, my guy, step son, step daughter, step dad, step father, step mom, step mother, step
    brother, stepmom, stepsister, half sister, half bro, foster kid, foster daughter, foster child, foster
    brother, grandmom, grandmama, grandparents, grandparent, granny, nana, nanna, poppa, papaw, pawpaw, me da,
    my da, me ma, my ma, me mam, my ol man, my old lady, missus, the missus, my mister, better half, hubbie,
    husban, huband, wife to be, husband to be, betrothed, fiancee, my babe, bae, my boo, my love, my honey,
    goddaughter, godchild, god brother, god sister, god son, bruv, sibling, siblings, twin brother, twin sister,
    my blood, kinfolk, my folks, mi esposo, mi hermano, mi mama, mi papa, mi tio, mi primo, mijo, mija, cousn,
    couzin, neph, lil cuz, lil cousin, little cousin, baby cousin, unc, aunti
  `,
  PERSON: `
    him, her, them, friend, friends, guy, guys, man, men, woman, lady, people, ppl, person, somebody, someone,
    neighbor, coworker, everybody, everyone, passenger*, client, tenant, worker, roommate, dude, homie, guest,
    buddy, buddies, contact, contacts, pal, kids, driver, delivery guy, patient, parishioner, bruh, homeboy,
    homegirl, homies, shorty, young man, old lady, old man, gentleman, gentlemen, fella, fellas, folks, dudes,
    individual, individuals, vendor, delivery driver, delivery man, delivery guys, uber driver, roofer, roofers,
    painter, painters, landscaper*, laborer*, dishwasher*, cook, cooks, nanny, busboy, employee, employees,
    teammate, classmate*, tenants, renter, renters, somebodys, someones, inmate, inmates, detainee, detainees,
    prisoner, prisoners, em, some guy, anybody, anyone, every one, women, ladies, drivers, coworkers, neighbors,
    neighbours, neighbour, patients, clients, parishioners, members, member, my boy, my boys, detained man,
    detained person, detained woman, detained client, detained guy, bloke, lad, lads, chap, mate, mates, kid
    next door, cellie, cellmate, cell mate, bunkie, co workers, workmate, workmates, colleague, colleagues,
    pedestrian, cyclist, cabbie, cab driver, taxi driver, lyft driver, trucker, carpenter, plumber, aide, home
    health aide, caregiver, babysitter, cleaner, cleaners, housekeeper, janitor, barber, baker, busboys, line
    cook, line cooks, day laborer, day laborers, worker guy, roofer guy, painter guy, residents, shopper,
    shoppers, protester, protesters, protestor*, bystander*, visitor, visitors, tourist, elderly man, elderly
    woman, grandpa type, homeslice, youngin, young bul, dawg, my dawg, my dude, homey, chica, chico, vecino,
    vecina, amigo, amiga, paisano, paisa, compatriot, countryman, countrymen
  `,
  CHILD: `
    kid, kids, child, children, boy, boys, girl, girls, teen, teens, teenager*, baby, students, student, kiddo,
    kiddos, teenage, juvenile*, pupil, pupils, schoolkids, toddler, toddlers, infant, youngster, youngsters, lil
    kid, kindergartner, schoolboy, schoolgirl, young lady, youths, youth, young people, adolescent*
  `,
  MINOR: `
    minor, minors, underage, under age, under 18, middle schooler*, high schooler*, freshman, sophomore, 8th
    grade*, 7th grade*, 9th grade*, 10th grade*, little kid, young kid, my little brother, my little sister, my
    kid, tenth grade*, ninth grade*, eighth grade*, 11th grade*, eleventh grade*, 6th grade*, sixth grade*, 5th
    grade*, fifth grade*, 4th grade*, kindergart*, toddler, infant, newborn, juvenile, a juvenile, fourteen
    year*, fifteen year*, sixteen year*, seventeen year*, thirteen year*, twelve year*, ten year*, eleven year*,
    hes fourteen, hes fifteen, hes sixteen, hes seventeen, hes thirteen, hes twelve, he is fifteen, he is
    sixteen, he is fourteen, shes fourteen, shes fifteen, shes sixteen, only fourteen, only fifteen, only
    sixteen, only seventeen, just fourteen, just fifteen, just sixteen, is fourteen, is fifteen, is sixteen, is
    seventeen, little boy, little girl, young boy, young girl, my little one, high school kid*, high school
    student*, high schooler, middle school kid*, middle school student*, middle schooler, my baby brother, my
    baby sister, lil brother, lil sister, lil bro, little bro, lil sis, freshmen, sophmore, in 8th, in 9th, in
    10th, in 7th, in 6th, in 5th, 9th grader, 8th grader, 10th grader, 7th grader, 6th grader, in eighth grade,
    in ninth grade, in tenth grade, in seventh grade, in sixth grade, in middle school, in elementary,
    elementary school kid*, elementary schooler*, in high school, still in high school, shes in high school, hes
    in high school, hes only a kid, shes only a kid, just a kid, only a kid, hes a kid, shes a kid, just a boy,
    just a girl, only a boy, a child of, 14yo, 15yo, 16yo, 17yo, 13yo, 12yo, 14 yr old, 15 yr old, 16 yr old, 17
    yr old, 14yr old, 15yr old, 16yr old, 17yr old, 15yrs, 16yrs, 17yrs, 14yrs, not 18, not 18 yet, not even 18,
    isnt 18, aint 18, not yet 18, under eighteen, not eighteen, turns 18 next, thirteen years, fourteen years,
    fifteen years, sixteen years, seventeen years, is thirteen, is twelve, is eleven, shes seventeen, shes
    thirteen, hes eleven, only thirteen, only twelve, just seventeen, just thirteen, my teenage son, my teenage
    daughter, teenage son, teenage daughter, teenage brother, teenage sister, teenage boy, teenage girl, little
    cousin, lil cousin
  `,
  AGE_BEFORE: `
    hes, shes, he is, she is, is, was, aged, age, only, just turned, turned, he was, she was, just, son,
    daughter, kid, im, maybe, like, about, around, looked, looks, she, he, shes only, hes only, shes just, hes
    just, she only, he only, only like, im only, im just, boy, girl, child, who is, whos, she is only, he is
    only, not even, barely, i am, am only, i m, am just, brother hes, boy is, girl is, kid is, son is, daughter
    is
  `,
  AGE_AFTER: 'years old, year old, yo, yrs old, yr old, yrs, y o, yr, years of age, years',
} as const satisfies Partial<Lexicon>;
