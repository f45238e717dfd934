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
    boston sergeants, boston squad car*, boston p o
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
    front desk sergeant
  `,
  STATE: `
    state trooper*, state police, state cop*, state pd, mass state trooper*, state police officer*, statey,
    staties, mass statie, state trooper, statepolice, state boys, trooper guy, massachusetts state police, mass
    state cop*, staty, statees
  `,
  TRANSIT: `
    transit police, transit cop*, transit officer*, t police, t cop*, transit pd, train police, train cop*,
    subway cop*, subway police, t transit police, transit police officer*, mbta transit cop*, police on the t,
    hes transit, shes transit, he was transit, they were transit, transit guy, transit guys, transit police
    cop*, transit policeman, transit police guy*, transit pigs, transit police dog, t police officer*, t
    inspector*, fare inspector*, fare enforcement, fare officer*, mbta guy*, transit detective*
  `,
  SHERIFF: `
    county jail, correction officer*, corrections officer*, correctional officer*, sheriffs deput*, deputy
    sheriff*, jail guard*, jail officer*, guards at the jail, sherif, sherrif*, sheriffs department, sheriffs
    office, sheriffs dept, prison guard*, jail staff, the jail, deputies, sheriff guard*, sheriff dept, sheriff
    deput*, guards at nashua, guards at south bay, guards at nashua st, guards at suffolk, guards in south bay,
    guard at the jail, guard at south bay, guard at nashua, nashua guards, south bay guards, jail people,
    jailer*, jail cop*, jail deputies, prison officer*, county sheriff*, suffolk county sheriff*, suffolk
    sheriff*, south bay officer*, nashua street officer*, jail ofcr*, jail supervisor, jail captain, jail
    lieutenant, turnkey, deputies at, houe of correction, jail lady, jail guy*, jail sergeant
  `,
  COURT_OFFICER: `
    court officer*, court ofcr*, court cop*, courthouse officer*, court police, bailiff*, court guard*, officer
    of the court, courthouse security, court staff, officers in the courthouse, court oficer*, officers at the
    courthouse, officers at court, officer at the courthouse, officers in court, court security, officers of the
    court, guards at the courthouse, guards at court, officers at the court, courtroom officer*, courthouse
    guard*, courthouse cop*, courthouse police, courthouse staff, court deput*, bailif, officer in the court,
    officer in court, officer at court, officer at the court, officers at bmc, officers at dorchester court,
    officers at roxbury court, court lockup officer*, court security officer*, court people, court ppl, court
    ofc*, trial court officer*, court baliff, court officer guy
  `,
  SCHOOL_OFFICER: `
    school safety, school safety guy, school safety officer*, school police, school officer*, school cop*,
    school resource officer*, school security, safety officer at school, school safety specialist*, safety
    officer at the school, school guard*, bpd school officer*, school officer, resource officer*, resource guy,
    school resource guy, school resource, campus safety at school, sro, sros, safety specialist*, school safety
    people, school safety lady, school safety guys, school safety ofc, safety officer in the school, safety lady
    at school, safety guy at school, school police officer*, schools officer, school cop guy, safety staff at
    school, hall cop, school police lady, school safety team, school guard
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
    transportation
  `,
  CAMPUS: `
    campus police, campus cop*, campus security, college police, university police, campus officer*, college
    cop*, university cop*, umass cop*, umass officer*, bu cop*, bu officer*, northeastern cop*, northeastern
    officer*, neu police, emerson police, wentworth police, college security, bc cop*, harvard cop*, mit cop*,
    tufts police, tufts cop*, university security, college officer*, dorm security, university officer*, campus
    policeman, campus 5 0, campus guard*, bunker hill campus, rcc police, public safety officer*
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
    ice, brought immigration, brought la migra, brought the ice, bringing ice, bringing immigration
  `,
  ERO: `
    deportation agent*, deportation unit, deportation guys, deportation people, deportation team, ero team
  `,
  HSI: `
    homeland security investigator*, homeland investigations, homeland security investigation, hsi dude*, hsi
    people, hsi detective*, homeland investigator*
  `,
  CBP: `
    border police, border agent*, customs agent*, customs officer*, border guys, guys in tan vests, tan vests,
    green uniforms border, border patrol agent*, border cops, cbp agent*, cbp officer*, customs people, customs
    police, border patrol guys
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
    people
  `,
  PRIVATE: `
    landlord*, land lord, boss, my boss, bosses, employer*, manager*, supervisor, foreman, the owner, my ex, ex
    husband, ex boyfriend, ex wife, ex girlfriend, abuser, neighbor*, neighbour*, roommate*, coworker*, co
    worker*, super of the building, contractor, slumlord, property manager*, restaurant owner, my partner,
    boyfriend*, owner, owners, house owner, building owner, apartment owner, mother in law, father in law of
    mine, my ex girlfriend, abusive husband, the ex, her ex, his ex, bossman, boss man, boss lady, bosss, jefe,
    my jefe, patron, patrona, landlady, land lady, landloard, lanlord, lanlady, landlords, super, the super,
    superintendent, rent collector, head chef, the chef, shift lead, crew chief, crew leader, subcontractor, sub
    contractor, gc, human resources, the company, my company, temp agency, staffing agency, baby daddy,
    babydaddy, baby mama, babymama, baby mother, baby father, my kids father, my kids dad, father of my kids,
    father of my child, mother of my kids, ex bf, ex gf, exhusband, exboyfriend, exwife, my exs, guy i rent
    from, man i rent from, lady i rent from, woman i rent from, who i rent from, lady i clean for, lady i work
    for, man i work for, guy i work for, people i work for, woman i work for, family i work for, who i work for,
    my host, host family, roomate*, room mate*, roomie*, housemate*, flatmate*, the owners, shop owner, store
    owner, homeowner, home owner, my old boss, payroll lady, tenant upstairs, the lady downstairs, lady
    upstairs, stepfather of my, a customer, some karen
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
    inlaw, stepdaughter, my guy
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
    neighbours, neighbour, patients, clients, parishioners, members, member, my boy, my boys
  `,
  CHILD: `
    kid, kids, child, children, boy, boys, girl, girls, teen, teens, teenager*, baby, students, student, kiddo,
    kiddos, teenage, juvenile*, pupil, pupils, schoolkids, toddler, toddlers, infant
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
    baby sister, lil brother, lil sister, lil bro, little bro, lil sis
  `,
  AGE_BEFORE: `
    hes, shes, he is, she is, is, was, aged, age, only, just turned, turned, he was, she was, just, son,
    daughter, kid, im, maybe, like, about, around, looked, looks
  `,
  AGE_AFTER: 'years old, year old, yo, yrs old, yr old, yrs, y o, yr, years of age, years',
} as const satisfies Partial<Lexicon>;
