import type { Lexicon } from '../../concepts.ts';

/** English: how it is told. */
export const telling = {
  NEG: `
    not, no, never, didnt, dont, doesnt, did not, do not, does not, wasnt, werent, isnt, arent, wont, cant,
    couldnt, wouldnt, nobody, no one, noone, none, without, neither, nor, didn, dint, didt, havent, hasnt,
    aint, nothing, zero, w/o, refused, refuse, nuthin, dident, diden, no cops, dont even, declined
  `,
  ONLY: 'only, just, solely, alone, nobody but',
  IF: `
    if, im afraid that, im scared that, im scared the, im scared ice, scared ice, afraid ice, im worried,
    worried that, i hope, hope they dont, in case, suppose, imagine, lets say
  `,
  WHAT_IF: `
    what if, what happens if, what happens when, what do i do if, what should i do if, what to do if, what
    do we do if, whatif, hypothetical*, wondering what if, just in case, in the event, should i worry if,
    what would happen
  `,
  MODAL: 'do, does, can, could, will, would, is, are, should, may',
  MAY_THEY: `
    can the police, can police, can cops, can a cop, can boston police, can bpd, can they, could they,
    could the police, are they allowed, is it legal for, is it legal to, is it allowed to, are police
    allowed, are cops allowed, do police, do boston police, do the police, does bpd, does the boston
    police, does boston police, is bpd allowed, am i allowed, do i have to, do we have to, is it true
    that, will the police, will bpd, would the police, would bpd, will they, are the police going to, is
    it ok for, is it safe to, do cops, do boston cops, can an officer, can officers, can ice, does ice,
    do they have the right, should police, what are my rights, what r my rights, do you know if, are
    bpd, are boston police, does the police, do you guys, is it against the law, is it illegal for,
    would they, does anyone know if, do u know if, do i need, should i, is boston police allowed, know
    my rights, my rights if, our rights if, what is a, what is an, whats a, whats an, what does, meaning
    of, what do you call, how do i find, how can i find
  `,
  HEARSAY: `
    i heard, heard, heard that, herd, rumor*, rumour*, facebook, fb, instagram, insta, tiktok, whatsapp,
    on whatsapp, whatsapp group, twitter, reddit, people say, people saying, ppl saying, ppl say, word
    is, everyone says, everybody says, someone posted, saw a post, a post, saw online, on social media,
    on the news, supposedly, apparently, the word on the street, friend of a friend, people are saying,
    someone said, somebody said, nextdoor, read online, someone told my, is going around, going around
    that, group chat, secondhand, they tell me that, i was told that, was told that, dunno if true, idk
    if true, not sure if true, not sure if its true, dont know if its true, dont know if true, idk if
    its true, no idea if its true, is it true bpd
  `,
  HEARSAY_OPENING: 'they say that, they say, they said that, told that, apparently they',
  TOLD_ME: `
    told me, he told me, she told me, told us, tells me, says the, lawyer says, lawyer said, my lawyer says,
    my cousin says, my cousin said, my brother says, my brother said, my friend says, my friend said, my
    neighbor said, my husband says, my husband said, my wife says, my son says, my son said, coworker says,
    coworker said, my daughter said, my sister said, my mom said, my dad said, my uncle said, texted me
    that, called me from, told my mom, according to
  `,
  SAW: `
    i saw, we saw, i seen, saw it, saw emails, i was there, i watched, i followed, with my own eyes, right
    in front of me, i witnessed, in front of us, i recorded, i filmed, i am looking, i see, im looking at, i
    can see, from my window, heard him say
  `,
  SEE: 'see, saw, seen, notice, noticed, there, spot',
  INFER: `
    musta, must have, must of, must be, mustve, surely, probly, probably, prolly, i think they, i bet, i
    guess, had to be, had to have, gotta be, has to be, maybe they, maybe he, maybe she, no other way,
    only way, i assume, obviously, i suspect, i feel like, i think he, i think she, i think somebody, i
    think someone, i think the, i believe, likely, i figure, somebody musta, sure that, my guess, it
    seems, seems like, could only have, definitely someone, no doubt, im guessing, guessing, no proof, i
    guess someone, cant prove
  `,
  BUT: `
    but, then, than when, however, although, though, while, after that, and then, later, so, cuz, because,
    bc, when, before, after
  `,
  AND: 'and, n, nd, &, +, plus',
  WITH: 'with, w/, w, wit, together with, along with, alongside, side by side with, next to',
  TO: 'to, at, onto, into, from, about',
  BY: 'by',
  FOR: 'for, fo',
  UNTIL: `
    until, till, til, untill, til when, up to when, so that, so, waiting for, wait for, waited for, while
  `,
  OF: 'of, from, in, at',
  DET: `
    the, a, an, this, that, some, those, these, two, 2, 3, 4, 5, one, another, couple, few, of, other, his,
    her, their, any, three, four, our, my, local, several, dept, department
  `,
  IN: 'in, from, at, near',
  AT: 'at, in, on, by, near, outside',
  REQUESTED: `
    when he asks, when ice asks, ice requested, at the request of ice, ice wanted, requested by ice, ice
    asked them, ice asked bpd, ice asked the police, asked by ice, ice emailed asking, ice told them to,
    ice asked for help, for ice request, ice request, request from ice, when they ask, whenever ice
    asks, when immigration asks, ice had asked, because ice asked, after ice asked, ice called and
    asked, ice asked for him, ice asked for her, ice asked for the, ice asked for his info, ice asked
    for information, ice asked for info, at ices request, at ice request, on ices request, at
    immigrations request, at the request of immigration, because ice told them, on behalf of ice, as a
    favor to ice, favor for ice, ice told them to hold, when ice called
  `,
  TOGETHER: `
    was with them, were with them, came with them, with them the whole time, together, side by side, same
    team, same time, both of them, in the same car, hand in hand, joint, jointly, as a team, as one team
  `,
  OUTSIDE_BOSTON: 'outside boston, not in boston, out of boston, not boston',
  PASSIVE: 'was, were, got, been, being, get, is, are',
  INSIDER: `
    i work inside, i work at bpd, i work for bpd, i work for boston police, im a cop, i am a cop, im an
    officer, i am an officer, i work at city hall, i work for the city, i work in dispatch, im a
    dispatcher, i am a dispatcher, i work at the station, i work at the police, i work for the police,
    im a clerk at, as an employee of, i am an employee, im a bpd, i am a bpd, i work with the police,
    whistleblower, i work in the records, im a civilian employee, i work in records, i work at district,
    from inside the department, i work for the sheriff, i work at the jail, im a court officer, i work
    in the court, im a teacher at, i work at bpd hq, dispatcher here, bpd employee here, i clean at the
    station, i work in bpd, im a guard there, im a guard at, i am a guard, i work as a guard, i am a
    clerk at, i clean the station, i work for bps, im a records clerk, i work dispatch
  `,
  ADVOCATE: `
    my client, our client, im a lawyer, i am a lawyer, i am an attorney, im an attorney, i volunteer, im a
    volunteer, advocate, case worker, caseworker, social worker, im with luce, legal observer, our member,
    community org*, one of our members
  `,
  ABUSE: `
    send them back, deport them all, deport them, go back to, round them up, get them out of here, get rid
    of them, kick them out, illegals everywhere, these people should, they should be deported, get out of
    our country, invaders, wetback*, send ice, come get these, pls send ice, need ice, ice should come, ship
    them back, take them away, why dont you arrest, ice needs to
  `,
  ILLEGALS: `
    illegals, illegal aliens, illegal immigrants, illegal immigrant, illegal alien, undocumented family,
    no papers, illegal family, illegal people, bunch of illegals, aliens, undocumented people, they are
    all illegal, theyre all illegal, all of them illegal, they all illegal, all illegals
  `,
  WANT_REPORT: `
    want to report, wanna report, like to report, i need to report, i am reporting, im reporting, reporting,
    to report, how do i report, where do i report, need to turn in
  `,
  SEND: 'send, come get, pick them up, come take, deport',
  NOISE: `
    ice line, ice hotline*, ice hot line, ice number, ice report line, ice reporting line, ice tip line, ice text line, ice phone, ice chat, ice chatbot, immigration line, immigration hotline*, immigration number, ice watch, migra hotline, what do i do now,
    parking ticket*, pay a ticket, pay a parking ticket, pay my ticket, pay the ticket, thank you,
    thanks, immigration lawyer*, immigration attorney*, immigration court, immigration judge,
    immigration case, immigration rights, immigration help, immigration law*, immigration hearing,
    immigration clinic, statue, politely, polite, policy, policies, political, office, offices, price,
    please, parents, president, patient, presents, printer, station wagon, train station, gas station,
    bus station, fire station, fire dept, right here, asking price, all right, stolen, reported stolen,
    looking for work, looking for parking, post office, reports of, dismissal time, immigration fear,
    fear of immigration, immigration rally, immigration parade, called me, ice skates, working late,
    working today, hold on, hold music, held a door, keep up the, call me back, call you, call u, text
    me, keep safe, no problem, state street, court st, court street, school st, wait list, parking
    meter, walking home, walked home, on my way home, way home, driving home, going home, drive home,
    headed home, lights on, lights and sirens, blue lights, ice maker, fell on the ice, slipped on the
    ice, slip on the ice, slipped on ice, slip on ice, fell on ice, ice on the road, ice on the
    sidewalk, ice on the steps, ice on my car, ice on the stairs, ice pack, ice bath, ice hockey, ice
    water, ice cubes, ice chest, salt and ice, snow and ice, ice and snow, court date for my divorce,
    custody hearing, probation meeting, probation office, probation officer, probation appointment, a
    dui checkpoint, in handcuffs, calm down, bike lane, city lights, now hes in, now he is in, now shes
    in, now she is in, hes now in, shes now in, now hes, now shes, birth certificate, coming home, come
    home from
  `,
} as const satisfies Partial<Lexicon>;
