import type { Lexicon } from '../../concepts.ts';

/** English: how it is told. */
export const telling = {
  NEG: `
    not, no, never, didnt, dont, doesnt, did not, do not, does not, wasnt, werent, isnt, arent, wont, cant,
    couldnt, wouldnt, nobody, no one, noone, none, without, neither, nor, didn, dint, didt, havent, hasnt, aint,
    nothing, zero, w/o, refused, refuse, nuthin, dident, diden, no cops, dont even, declined, naw, nah, dnt,
    doesn, dosnt, dosent, wasn, weren, isn, aren, couldn, wouldn, hadnt, hadn, shouldnt, nothin, not once, never
    once, never ever, not even, at no point, at no time, failed to, refus*, cannot, none of them, none of the,
    none of, not any, not one, not a single, w/out, wout, w out, refusing, declines, declining, neva, nevah,
    noboddy, nobdy, didn t, don t, didnot, donot, werent even, wasnt even, not gonna, wasnt gonna, without no
  `,
  ONLY: 'only, just, solely, alone, nobody but',
  IF: `
    if, im afraid that, im scared that, im scared the, im scared ice, scared ice, afraid ice, im worried,
    worried that, i hope, hope they dont, in case, suppose, imagine, lets say
  `,
  WHAT_IF: `
    what if, what happens if, what happens when, what do i do if, what should i do if, what to do if, what do we
    do if, whatif, hypothetical*, wondering what if, just in case, in the event, should i worry if, what would
    happen, wat if, wut if, whats gonna happen if, what happen if, whats going to happen if, what to do when,
    what do i do when, what do we do when, what do i say if, what do i say when, what should i say if, what do i
    tell, how should i act if, how do i respond if, how do i answer if, what can i do if, what can we do if, how
    can i prepare, how do i prepare, how to prepare, suppose that, lets say the, lets say a, what happens to me
    if, what would they do if, whatever if, worst case, in case of, if the police ever, if police ever, if the
    cops ever, if cops ever, if a cop ever, if bpd ever, if ice ever, if they ever, if i ever, if i get stopped,
    if we get stopped, if i get pulled over, if im stopped, if im pulled over, if i am stopped, should i worry,
    should we worry, should i be worried, should i be afraid
  `,
  MODAL: 'do, does, can, could, will, would, is, are, should, may',
  MAY_THEY: `
    can the police, can police, can cops, can a cop, can boston police, can bpd, can they, could they, could the
    police, are they allowed, is it legal for, is it legal to, is it allowed to, are police allowed, are cops
    allowed, do police, do boston police, do the police, does bpd, does the boston police, does boston police,
    is bpd allowed, am i allowed, do i have to, do we have to, is it true that, will the police, will bpd, would
    the police, would bpd, will they, are the police going to, is it ok for, is it safe to, do cops, do boston
    cops, can an officer, can officers, can ice, does ice, do they have the right, should police, what are my
    rights, what r my rights, do you know if, are bpd, are boston police, does the police, do you guys, is it
    against the law, is it illegal for, would they, does anyone know if, do u know if, do i need, should i, is
    boston police allowed, know my rights, my rights if, our rights if, what is a, what is an, whats a, whats
    an, what does, meaning of, what do you call, how do i find, how can i find, can boston cops, can boston pd,
    can the cops, can a police, can a boston cop, can an ice agent, can immigration, can the immigration, can
    the sheriff, can transit police, can state police, could police, could cops, could bpd, will the cops, will
    cops, will police, would police, would cops, do boston pd, do the cops, do these cops, does boston pd, does
    the bpd, does immigration, is police allowed, is the police allowed, is the cop allowed, is a cop allowed, r
    cops allowed, r police allowed, r they allowed, are the cops allowed, are the police allowed, are the boston
    police allowed, are boston cops allowed, is it against the law for, is it legal that, is it legal when, do i
    gotta, do we gotta, must i, am i required to, am i obligated to, am i supposed to, do i need to show, do we
    need to, does anybody know if, anybody know if, anyone know if, anyone knows if, can u tell me if, can you
    tell me if, could you tell me if, i want to know if, i wanna know if, just wanna know if, just want to know
    if, id like to know if, would like to know if, was wondering if, wondering if, just wondering if, curious
    whether, is it true the, is it true boston police, is it true police, is it true cops, is it true ice, is it
    true they, whats the law, what is the law, what are the rules, whats the rule, what is the rule, what does
    the law, whats my right, what rights, which rights, what is my right, do i have rights, do i have the right,
    do we have the right, do i have a right, whats the difference, what is the difference, explain what, how
    does the trust act, how does the, what happens with, whats it mean, what it means, are police supposed to,
    are cops supposed to, r they supposed to, are they supposed to, is bpd supposed to, are boston police
    supposed to, could ice, whether police, whether the police can, whether cops
  `,
  HEARSAY: `
    i heard, heard, heard that, herd, rumor*, rumour*, facebook, fb, instagram, insta, tiktok, whatsapp, on
    whatsapp, whatsapp group, twitter, reddit, people say, people saying, ppl saying, ppl say, word is, everyone
    says, everybody says, someone posted, saw a post, a post, saw online, on social media, on the news,
    supposedly, apparently, the word on the street, friend of a friend, people are saying, someone said,
    somebody said, nextdoor, read online, someone told my, is going around, going around that, group chat,
    secondhand, they tell me that, i was told that, was told that, dunno if true, idk if true, not sure if true,
    not sure if its true, dont know if its true, dont know if true, idk if its true, no idea if its true, is it
    true bpd, word on the street, street says, rumor has it, rumors, rumours, been hearing, ive been hearing,
    hearing that, they sayin, ppl sayin, folks say, folks are saying, folks saying, neighbors are saying,
    neighbors say, everybody talking about, everyone talking bout, everybody talking bout, everyones saying,
    everybodys saying, circulating, chain message, telegram group, telegram, signal group, wechat, wechat group,
    group text, parents group, parent group, moms group, mom group, fb group, community group, on snap,
    snapchat, a tweet, tweeted, news article, read an article, read in the news, saw on the news, saw on tv, on
    tv, channel 7, channel 5, telemundo, univision, viral, at church they say, somebody at church said, lady at
    church said, somebody at work said, someone at work said, somebody in my building, someone in my building
    said, at work they say, barbershop, at the barbershop, barber said, hairdresser said, at the salon, gossip,
    2nd hand, second hand, not confirmed, unconfirmed, cant confirm, cannot confirm, cant verify, not verified,
    havent verified, is this true, is that true, know if its true, know if this is true, if its real, alegedly,
    allegedly, from what i hear, from what i heard, what i hear is, what i heard is, i hear that, hearsay, i
    didnt see it, didnt see it myself, didnt see it tho, i did not see it, wasnt there myself, i wasnt there,
    not there myself, cousins friend said, friends cousin said, friend of my cousin, friend of a neighbor,
    somebody posted, people posting, ppl posting, ppl are saying, ppl r saying, they been saying, chisme, going
    round, i dont know if it true, i dont know if its true, i dont know if true, dont know if it true, dont know
    if this is true, not sure its true, not sure if it true, somebody told somebody, heard from someone, heard
    from somebody, heard from a friend, heard from her, heard from his, heard from my, heard from the
  `,
  HEARSAY_OPENING: `
    they say that, they say, they said that, told that, apparently they, they sayin, they are saying, they be
    saying, theyre saying, people saying that
  `,
  TOLD_ME: `
    told me, he told me, she told me, told us, tells me, says the, lawyer says, lawyer said, my lawyer says, my
    cousin says, my cousin said, my brother says, my brother said, my friend says, my friend said, my neighbor
    said, my husband says, my husband said, my wife says, my son says, my son said, coworker says, coworker
    said, my daughter said, my sister said, my mom said, my dad said, my uncle said, texted me that, called me
    from, told my mom, according to, tole me, tell me that, tells us, told my, my coworker says, my coworker
    said, my roommate said, my roommate says, my wife said, my husband told, my sister says, my mom says, my dad
    says, my uncle says, my aunt said, my nephew said, my neighbor says, my buddy said, my buddy says, my boy
    said, my client says, my client reports, client reports, client says, client said, the lawyer says, the
    lawyer said, called me crying, texted me saying, texted us, he explained to me, told the family, told her
    lawyer, told his lawyer, told his wife, from my cousin who was there, he was there and, she was there and
  `,
  SAW: `
    i saw, we saw, i seen, saw it, saw emails, i was there, i watched, i followed, with my own eyes, right in
    front of me, i witnessed, in front of us, i recorded, i filmed, i am looking, i see, im looking at, i can
    see, from my window, heard him say, heard him, heard her, heard them, i heard him, i heard her, i heard
    them, overheard, i overheard, heard it myself, heard with my own, with my own ears, my own ears, heard over
    the radio, heard on the radio, heard on his radio, heard the officer say, heard the cop say, heard the
    officer tell, heard the cop tell, heard one of them, heard one say, heard him on, i seen it, i saw it, i
    seen them, we seen, i watch, watched them, saw them, saw him, saw her, i was standing, i was right there,
    was right there when, we were there, i was there when, i was in the room, i read the, i read it, i noticed,
    i have seen, ive seen, seen it myself, saw the email, saw the emails, saw the text, saw the texts, saw the
    fax, saw the message, i got it on video, i looked out, from my porch, from my balcony, across the street
    from me, in plain sight, right before my eyes, in front of me, in front of my face, in front of everyone, in
    front of everybody
  `,
  SEE: 'see, saw, seen, notice, noticed, there, spot',
  INFER: `
    musta, must have, must of, must be, mustve, surely, probly, probably, prolly, i think they, i bet, i guess,
    had to be, had to have, gotta be, has to be, maybe they, maybe he, maybe she, no other way, only way, i
    assume, obviously, i suspect, i feel like, i think he, i think she, i think somebody, i think someone, i
    think the, i believe, likely, i figure, somebody musta, sure that, my guess, it seems, seems like, could
    only have, definitely someone, no doubt, im guessing, guessing, no proof, i guess someone, cant prove, prob,
    probs, i reckon, im thinking, i think, my theory, my hunch, hunch, im sure, im pretty sure, pretty sure, 100
    percent sure, im convinced, how else, no way they knew, no way ice knew, cant be a coincidence, no
    coincidence, not a coincidence, coincidence, sus, had to of, hadda be, hafta be, gotta have, has to have,
    would have to be, seem like, look like they, looks like they, looks like someone, looks like somebody, most
    likely, presumably, i presume, assuming, suspect, i wonder if, i wonder, wonder if, maybe someone, maybe
    somebody, maybe the, perhaps, may have, might have, mighta, couldve, coulda, could of, someone mustve,
    somebody mustve, i guessing, i bet they, betting, must a, must had, it must, he must, they must, somebody
    must, someone must, only they knew, only police knew, only the police knew, only the cops knew, nobody else
    knew, no one else knew, who else, in my opinion, my feeling is, i have a feeling, gut feeling, i dont have
    proof, dont got proof, no evidence, without proof
  `,
  BUT: `
    but, then, than when, however, although, though, while, after that, and then, later, so, cuz, because, bc,
    when, before, after, tho, instead, meanwhile, whereas, cos, coz, cause, afterwards, afterward
  `,
  AND: 'and, n, nd, &, +, plus',
  WITH: `
    with, w/, w, wit, together with, along with, alongside, side by side with, next to, along w, together w,
    accompanied by, backed by, flanked by, followed by, joined by, assisted by, helped by, in company of, in the
    company of, led by, escorted by, accompanying, supported by, escorting, among
  `,
  TO: 'to, at, onto, into, from, about',
  BY: 'by',
  FOR: 'for, fo',
  UNTIL: `
    until, till, til, untill, til when, up to when, so that, so, waiting for, wait for, waited for, while, until
    the, unti, intil, until then, til the, so the, waitin for, waitin on, waiting on, wait on, waits for, cuz
    waiting for, long enough for
  `,
  OF: 'of, from, in, at',
  DET: `
    the, a, an, this, that, some, those, these, two, 2, 3, 4, 5, one, another, couple, few, of, other, his, her,
    their, any, three, four, our, my, local, several, dept, department, both, all, couple of, bunch, bunch of,
    lots of, lot of, whole, entire, group of, five, six
  `,
  IN: 'in, from, at, near',
  AT: 'at, in, on, by, near, outside',
  REQUESTED: `
    when he asks, when ice asks, ice requested, at the request of ice, ice wanted, requested by ice, ice asked
    them, ice asked bpd, ice asked the police, asked by ice, ice emailed asking, ice told them to, ice asked for
    help, for ice request, ice request, request from ice, when they ask, whenever ice asks, when immigration
    asks, ice had asked, because ice asked, after ice asked, ice called and asked, ice asked for him, ice asked
    for her, ice asked for the, ice asked for his info, ice asked for information, ice asked for info, at ices
    request, at ice request, on ices request, at immigrations request, at the request of immigration, because
    ice told them, on behalf of ice, as a favor to ice, favor for ice, ice told them to hold, when ice called,
    ice asked them to, ice asked them for, ice asked to hold, ice told them, ice wanted them to, ice requested
    him, because ice wanted, cause ice asked, cuz ice asked, bc ice asked, cuz ice told, bc ice told, ice called
    them and, ice called the station, ice called the jail, ice called ahead, ice requests, request of ice,
    request by ice, request of immigration, request by immigration, asked for by ice, ice sent a request, ice
    sent them a request, immigration asked them, immigration asked for the, immigration requested, immigration
    called and asked, immigration told them to, ice request for, ices request, immigrations request, ice emailed
    a request, ice called asking, ice called to ask, ice called and said, because immigration asked, because
    immigration told, at the request of the feds, when ice calls, whenever ice calls, everytime ice asks, every
    time ice asks, anytime ice asks, each time ice asks, if ice asks
  `,
  TOGETHER: `
    was with them, were with them, came with them, with them the whole time, together, side by side, same team,
    same time, both of them, in the same car, hand in hand, joint, jointly, as a team, as one team, in the same
    van, in the same suv, in the same truck, in one car, same van, same suv, same car, same truck, same vehicle,
    as partners, partnered up, teamed up, all together, alltogether, togther, togeher, togethr, 2gether, they
    were with, mixed in, mixed in with, mixed together, joint op, joint operation, joint raid, joint patrol*,
    shoulder to shoulder, in tow, along for the ride, both were there, both there, both came, both showed up,
    rolled up together, pulled up together, arrived together, came together, riding together, rode together,
    working together, work together, worked together, same raid, same operation, alongside each other, one team,
    brought ice, brought immigration, brought la migra, brought the ice, bringing ice, bringing immigration, in
    unison, tag teaming, tag team, coordinated raid, coordinated operation
  `,
  OUTSIDE_BOSTON: 'outside boston, not in boston, out of boston, not boston',
  PASSIVE: 'was, were, got, been, being, get, is, are',
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
    filthy immigrants
  `,
  ILLEGALS: `
    illegals, illegal aliens, illegal immigrants, illegal immigrant, illegal alien, undocumented family, no
    papers, illegal family, illegal people, bunch of illegals, aliens, undocumented people, they are all
    illegal, theyre all illegal, all of them illegal, they all illegal, all illegals, ilegals, illegalls,
    illegal mexicans, illegal haitians, illegal brazilians, illegals living, illegal workers, house of illegals,
    house full of illegals, these immigrants, these mexicans, these haitians, these brazilians, undocumented
    workers, undocumented immigrants, foreigners everywhere, wetback*, people with no papers, people without
    papers, border jumper*, border hopper*, illegal ones, illegal kids, illegal tenants, these illegals, those
    illegals, dirty illegals
  `,
  WANT_REPORT: `
    want to report, wanna report, like to report, i need to report, i am reporting, im reporting, reporting, to
    report, how do i report, where do i report, need to turn in, id like to report, i d like to report, i would
    like to report, need to report, gotta report, here to report, i have to report, where can i report, who do i
    report, how can i report, i want to turn in, wanna turn in, want to turn in, turn in some, tip for ice, a
    tip about, got a tip, have a tip, reporting some, reporting a house, reporting a bunch
  `,
  SEND: 'send, come get, pick them up, come take, deport',
  NOISE: `
    ice line, ice hotline*, ice hot line, ice number, ice report line, ice reporting line, ice tip line, ice
    text line, ice phone, ice chat, ice chatbot, immigration line, immigration hotline*, immigration number, ice
    watch, migra hotline, what do i do now, parking ticket*, pay a ticket, pay a parking ticket, pay my ticket,
    pay the ticket, thank you, thanks, immigration lawyer*, immigration attorney*, immigration court,
    immigration judge, immigration case, immigration rights, immigration help, immigration law*, immigration
    hearing, immigration clinic, statue, politely, polite, policy, policies, political, office, offices, price,
    please, parents, president, patient, presents, printer, station wagon, train station, gas station, bus
    station, fire station, fire dept, right here, asking price, all right, stolen, reported stolen, looking for
    work, looking for parking, post office, reports of, dismissal time, immigration fear, fear of immigration,
    immigration rally, immigration parade, called me, ice skates, working late, working today, hold on, hold
    music, held a door, keep up the, call me back, call you, call u, text me, keep safe, no problem, state
    street, court st, court street, school st, wait list, parking meter, walking home, walked home, on my way
    home, way home, driving home, going home, drive home, headed home, lights on, lights and sirens, blue
    lights, ice maker, fell on the ice, slipped on the ice, slip on the ice, slipped on ice, slip on ice, fell
    on ice, ice on the road, ice on the sidewalk, ice on the steps, ice on my car, ice on the stairs, ice pack,
    ice bath, ice hockey, ice water, ice cubes, ice chest, salt and ice, snow and ice, ice and snow, court date
    for my divorce, custody hearing, probation meeting, probation office, probation officer, probation
    appointment, a dui checkpoint, in handcuffs, calm down, bike lane, city lights, now hes in, now he is in,
    now shes in, now she is in, hes now in, shes now in, now hes, now shes, birth certificate, coming home, come
    home from, ice cold, icebreaker, ice breaker, ice skate, ice spice, ice fishing, ice dam*, ice melt, ice
    tray*, ice bucket, ice age, vanilla ice, italian ice, shaved ice, crushed ice, iced tea, ice tea, thin ice,
    break the ice, ice scraper, ice sculpture, ice castle, ice packs, ice boots, ice on my windshield, ice on
    the windshield, ice everywhere on, ice on it, ice on my knee, some ice on, put ice on, need ice for, cop
    some, cop a, cop me, gonna cop, tryna cop, cop that, cop out, real estate agent*, insurance agent*, travel
    agent*, free agent*, ticket agent*, gate agent*, cleaning agent*, rental agent*, leasing agent*, radio
    station, tv station, polling station, charging station, basketball court, tennis court, food court, concert
    ticket*, lottery ticket*, bus ticket*, plane ticket*, train ticket*, movie ticket*, sox tickets, celtics
    tickets, bruins tickets, raffle ticket*, scratch ticket*, charge my phone, phone charge, free of charge,
    charging my, service charge, cover charge, credit card charge*, delivery charge, late charge, visa card,
    visa gift card*, visa debit, divorce papers, rolling papers, school papers, term paper*, paper towel*,
    toilet paper, adoption papers, citizens bank, senior citizen*, citizen app, loan officer*, parole officer*,
    block party, blocked my number, blocked me on, paw patrol, held without bail, denied bail, bail denied, bail
    hearing, cant afford bail, couldnt make bail, couldnt pay bail, could not make bail, bail revoked hearing,
    dangerousness hearing, wedding ring, snow emergency, status of my application, status of my order,
    relationship status, passport photos, passport office, passport renewal, renew my passport, booking a,
    booking an appointment, book an appointment, flight booking, police academy, cop show, police test, police
    exam, immigration status hearing, immigration form filling, english class*, esl class*, citizenship class*,
    citizenship test, citizenship interview, food stamps, green card interview, green card lottery, green card
    renewal, renew my green card, moving truck, dropped my phone, dropped my kid, drop my kid, drop the kids,
    pick up my kid, picked up my kid, pick up my son from, pick up my daughter from, pick up the kids, trash
    pick up, pick up order, food pick up, doesnt matter the charge, no matter the charge, no matter what charge,
    whatever the charge, regardless of charge, regardless of the charge
  `,
} as const satisfies Partial<Lexicon>;
