import type { Lexicon } from '../../concepts.ts';

/** English: who is spoken of. */
export const people = {
  BPD: `
    police of boston, police from boston, city of boston police, boston city police, boston police
    officer*, boston police station, boston police cruiser*, boston police detective*, boston police
    car*, cops from boston, boston popo, boston five o, boston cops car, boston gang unit, boston p d,
    bpd officer*, bpd cop*, bpd cruiser*, bpd detective*, bpd car*, bpd sgt, bpd sergeant, bpd station,
    works for boston, he was boston, from boston pd, boston cops, boston police dept, boston police
    department, boston officers
  `,
  LOCAL: `
    cop, cops, police, polices, polise, plice, policeman, policemen, policewoman, police officer*, officer*,
    oficer*, offcer*, detective*, detectiv, sgt, sgt det, sergeant*, lieutenant, captain, cruiser*,
    patrolman, patrol car*, squad car*, police car*, popo, five o, 5 0, gang unit, the law, patrol, beat
    cop, police ofcr, det, pd, po po, desk officer, booking officer, police station officer, local police,
    local cops, city cop*, city police, the desk sergeant, the pigs
  `,
  STATE: `
    state trooper*, state police, state cop*, state pd, mass state trooper*, state police officer*, statey,
    staties
  `,
  TRANSIT: `
    transit police, transit cop*, transit officer*, t police, t cop*, transit pd, train police, train
    cop*, subway cop*, subway police, t transit police, transit police officer*, mbta transit cop*,
    police on the t, hes transit, shes transit, he was transit, they were transit, transit guy, transit
    guys, transit police cop*
  `,
  SHERIFF: `
    county jail, correction officer*, corrections officer*, correctional officer*, sheriffs deput*, deputy
    sheriff*, jail guard*, jail officer*, guards at the jail, sherif, sherrif*, sheriffs department,
    sheriffs office, sheriffs dept, prison guard*, jail staff, the jail
  `,
  COURT_OFFICER: `
    court officer*, court ofcr*, court cop*, courthouse officer*, court police, bailiff*, court guard*,
    officer of the court, courthouse security, court staff, officers in the courthouse, court oficer*,
    officers at the courthouse, officers at court, officer at the courthouse, officers in court, court
    security, officers of the court, guards at the courthouse, guards at court, officers at the court
  `,
  SCHOOL_OFFICER: `
    school safety, school safety guy, school safety officer*, school police, school officer*, school
    cop*, school resource officer*, school security, safety officer at school, school safety
    specialist*, safety officer at the school, school guard*, bpd school officer*, school officer,
    resource officer*, resource guy, school resource guy, school resource, campus safety at school
  `,
  CITY: `
    city hall, boston city hall, city clerk*, city worker*, city employee*, city inspector*, city of boston
    worker*, parking clerk*, parks ranger*, park ranger*, city of boston employee*, registry at city hall,
    housing authority, boston housing, boston water, public health commission, boston public library,
    librarian*, housing inspector*, building inspector*, parking enforcement, meter maid, city official*,
    city office*, city staff
  `,
  CAMPUS: `
    campus police, campus cop*, campus security, college police, university police, campus officer*, college
    cop*, university cop*
  `,
  ICE: `
    immigration, immigration agent*, immigration officer*, immigration police, immigration guy*, immigration
    people, imigration, immigraton, immagration, immgration, emigration, imm agents, immigration cop*,
    immigration man, immigration men, ice agent*, la migra agents
  `,
  ERO: 'deportation agent*, deportation unit',
  HSI: 'homeland security investigator*, homeland investigations',
  CBP: `
    border police, border agent*, customs agent*, customs officer*, border guys, guys in tan vests, tan
    vests, green uniforms border
  `,
  FED_OTHER: 'federal marshal*, us marshals, secret service',
  FED: `
    federal agent*, federal officer*, federal police, federal guy*, fed agents, feds, fed, agents, agent,
    masked men, masked man, masked guys, masked agents, masked people, men in masks, guys in masks, guys
    with masks, guys w masks, men with masks, people in masks, guys no uniform, guys in plain clothes, men
    in plain clothes, plain clothes guys, plainclothes guys, plainclothes agents, plainclothes men, unmarked
    suv, guys with vests, guys in vests, guys with no uniform, guys without uniform, masks, plain clothes
    agents, men with no uniform, guys in regular clothes, men in regular clothes, federal people, federals
  `,
  PRIVATE: `
    landlord*, land lord, boss, my boss, bosses, employer*, manager*, supervisor, foreman, the owner, my
    ex, ex husband, ex boyfriend, ex wife, ex girlfriend, abuser, neighbor*, neighbour*, roommate*,
    coworker*, co worker*, super of the building, contractor, slumlord, property manager*, restaurant
    owner, my partner, boyfriend*, owner, owners, house owner, building owner, apartment owner, mother
    in law, father in law of mine, my ex girlfriend, abusive husband, the ex, her ex, his ex
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
    brother, bro, sister, husband, hubby, wife, dad, father, mom, mother, son, daughter, uncle, aunt,
    cousin, cuz my, nephew, niece, grandson, grandma, grandpa, family, brother in law, sister in law, father
    in law, stepdad, stepson, fiance, girlfriend, kid brother, parents, my man, godson, partner, my bf, my
    gf, spouse, in laws
  `,
  PERSON: `
    him, her, them, friend, friends, guy, guys, man, men, woman, lady, people, ppl, person, somebody,
    someone, neighbor, coworker, everybody, everyone, passenger*, client, tenant, worker, roommate,
    dude, homie, guest, buddy, buddies, contact, contacts, pal, kids, driver, delivery guy, patient,
    parishioner
  `,
  CHILD: `
    kid, kids, child, children, boy, boys, girl, girls, teen, teens, teenager*, baby, students, student
  `,
  MINOR: `
    minor, minors, underage, under age, under 18, middle schooler*, high schooler*, freshman, sophomore, 8th
    grade*, 7th grade*, 9th grade*, 10th grade*, little kid, young kid, my little brother, my little sister,
    my kid
  `,
  AGE_BEFORE: `
    hes, shes, he is, she is, is, was, aged, age, only, just turned, turned, he was, she was, just, son,
    daughter, kid, im, maybe, like, about, around, looked, looks
  `,
  AGE_AFTER: 'years old, year old, yo, yrs old, yr old, yrs, y o, yr, years of age, years',
} as const satisfies Partial<Lexicon>;
