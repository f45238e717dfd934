import type { Lexicon } from '../../concepts.ts';

/** English: who writes, and texts aimed at migrants. */
export const writers = {
  INSIDER: `
    i work inside, i work at bpd, i work for bpd, i work for boston police, im a cop, i am a cop, im an officer,
    i am an officer, i work at city hall, i work for the city, i work in dispatch, im a dispatcher, i am a
    dispatcher, i work at the station, i work at the police, i work for the police, im a clerk at, as an
    employee of, i am an employee, im a bpd, i am a bpd, i work with the police, whistleblower, i work in the
    records, im a civilian employee, i work in records, i work at district, from inside the department, i work
    for the sheriff, i work at the jail, im a court officer, i work in the court, im a teacher at, i work at bpd
    hq, dispatcher here, bpd employee here, i clean at the station, i work in bpd, im a guard there, im a guard
    at, i am a guard, i work as a guard, i am a clerk at, i clean the station, i work for bps, im a records
    clerk, i work dispatch, i work for the bpd, i work at the bpd, i work at boston police, i work in boston
    police, i work for boston pd, i work with bpd, im boston police, i am boston police, im a boston cop, i am a
    boston cop, im a boston police, i am a boston police, i am bpd, im bpd, cop here, officer here, police
    officer here, bpd here, bpd officer here, civilian employee, civilian at bpd, records clerk here, i am a
    civilian, im a civilian, im a 911 dispatcher, i am a 911 dispatcher, 911 dispatcher, 911 operator here, call
    taker, i take 911 calls, i do payroll at, i do it for bpd, i clean the precinct, i clean the district, i
    clean the police, i mop, i clean at the precinct, janitor at, custodian at, i am a janitor, cadet here, bpd
    cadet, im a cadet, i am a cadet, i work nights at the station, i work at the precinct, i work the front
    desk, i work in booking, i work in the jail, i work at south bay, i work at nashua, im a co at, i am a co
    at, im a corrections officer, i am a corrections officer, im a jail guard, i am a nurse at the jail, im a
    nurse at the jail, i work in the courthouse, i work at the courthouse, i am a court officer, i am a
    probation officer, i work at bps, im a bps, i am a bps, im a school secretary, i am a school secretary, i
    work at the bric, i work at bric, i work in the bric, analyst at, crime analyst, anonymous employee, as a
    city employee, i am a city employee, im a city employee, i work for isd, i work for the sheriffs, i work at
    the bha, i work for bha
  `,
  ADVOCATE: `
    my client, our client, im a lawyer, i am a lawyer, i am an attorney, im an attorney, i volunteer, im a
    volunteer, advocate, case worker, caseworker, social worker, im with luce, legal observer, our member,
    community org*, one of our members, attorney here, lawyer here, paralegal here, advocate here, organizer
    here, volunteer here, i represent, we represent, one of my clients, one of our clients, a client of mine,
    client of ours, legal aid, public defender, im a public defender, i am a public defender, i am a paralegal,
    im a paralegal, luce volunteer, rapid response volunteer, im an advocate, i am an advocate, im an organizer,
    i am an organizer, im with the church, im a pastor, i am a pastor, im a priest, dv advocate, victim
    advocate, im a dv, im a social worker, i am a social worker, im a counselor, i am a counselor, shelter
    worker, our congregation, our parishioner, my parishioner, community member of ours, our organization, our
    org, our office represents
  `,
  ABUSE: `
    send them back, deport them all, deport them, go back to, round them up, get them out of here, get rid of
    them, kick them out, illegals everywhere, these people should, they should be deported, get out of our
    country, invaders, wetback*, send ice, come get these, pls send ice, need ice, ice should come, ship them
    back, take them away, why dont you arrest, ice needs to, send them all back, send all of them back, send em
    back, deport em, deport em all, deport everyone, deport all of them, ship em back, ship them all, kick em
    out, boot them out, kick them all out, go back where they came from, go back where they belong, back where
    they belong, back where they came from, back to where they came, back to mexico where, take our jobs, taking
    our jobs, stealing our jobs, infest*, infestation, vermin, these illegals, those illegals, dirty illegals,
    criminal aliens everywhere, invasion, invading, america first, build the wall, maga, trump will deport, come
    clean up, come clean out, come take out, come round up, please come get, please raid, raid this, raid them,
    ice please come, need ice to, want ice to, get ice over here, get ice to come, call ice on these, tell ice
    to, someone call ice, pls raid, go home illegals, clear them out, we dont want them, dont want them here,
    filthy immigrants, ship em out, ship them out, ship em all, ship em, nest of, whole nest of, ice should
    raid, ice should camp, ice should clean, ice should visit, ice should take, ice should round, ice should
    check, ice should sweep, ice should pay, where u came from all, go home all of you, go home all of yas, all
    of yas, all of yous, out of our city, get out of my neighborhood, take em away, take em all, round em up,
    round em all, round up these, scoop em all, scoop them all, deport every, deport the lot, deport these,
    deport those, mass deport*, bring on ice, bring in ice, we need ice, go ice, yay ice, thank god for ice,
    love ice, good job ice, ice rocks, taking over our, ruining our, ruining this, destroying our, overrunning,
    roaches, cockroaches, parasites, leeching, freeloaders, freeloading, on our dime, my tax dollars, our tax
    dollars, learn english or, dirty immigrants, dirty haitians, dirty mexicans, disgusting immigrants, eat
    cats, eating cats, eating dogs, eating pets
  `,
  ILLEGALS: `
    illegals, illegal aliens, illegal immigrants, illegal immigrant, illegal alien, undocumented family, no
    papers, illegal family, illegal people, bunch of illegals, aliens, undocumented people, they are all
    illegal, theyre all illegal, all of them illegal, they all illegal, all illegals, ilegals, illegalls,
    illegal mexicans, illegal haitians, illegal brazilians, illegals living, illegal workers, house of illegals,
    house full of illegals, these immigrants, these mexicans, these haitians, these brazilians, undocumented
    workers, undocumented immigrants, foreigners everywhere, wetback*, people with no papers, people without
    papers, border jumper*, border hopper*, illegal ones, illegal kids, illegal tenants, these illegals, those
    illegals, dirty illegals, border hoppers, border jumpers, fence jumpers, fence hoppers, line jumpers, a
    bunch of illegals, house of illegal, illegals next door, illegals upstairs, illegals downstairs, illegals in
    my building, illegals working, workers no papers, cooks without papers, no papers upstairs, no papers next
    door, family without papers, family with no papers, undocumented ppl, undocumented tenants, migrants
    everywhere, migrants living, these migrants, those migrants, them migrants, them immigrants, those
    immigrants, dem illegals, them illegals, them haitians, those haitians, them mexicans, those mexicans, those
    brazilians, them brazilians, these dominicans, these hondurans, these guatemalans, these salvadorans, these
    venezuelans, these somalis, these foreigners, those foreigners, them foreigners, anchor bab*
  `,
  WANT_REPORT: `
    want to report, wanna report, like to report, i need to report, i am reporting, im reporting, reporting, to
    report, how do i report, where do i report, need to turn in, id like to report, i d like to report, i would
    like to report, need to report, gotta report, here to report, i have to report, where can i report, who do i
    report, how can i report, i want to turn in, wanna turn in, want to turn in, turn in some, tip for ice, a
    tip about, got a tip, have a tip, reporting some, reporting a house, reporting a bunch
  `,
  SEND: 'send, come get, pick them up, come take, deport',
} as const satisfies Partial<Lexicon>;
