import type { Lexicon } from '../../concepts.ts';

/** English: what else people do. */
export const deeds = {
  WAIT: `
    waiting, waited, wait, parked, outside, was there, were there, are there, is there, already there, showed up,
    show up, standing by, sitting outside, was waiting, is in, are in, was in, were in, is at, was at, were at,
    appeared, ready at the door, right there, at the door, in the parking lot, in the lobby, by the exit, is here,
    came to the station, shows up, lined up, in an suv, in the lot, hanging around, camped, camped out, camping,
    camp out, camped outside, lurk*, posted up, posted at, posted outside, posted by, posted near, sitting,
    sittin, sat outside, sitting out, sitting right, sitting there, standing outside, standing at, standing there,
    stood outside, stood at, stood by, idling, staked out, stake out, staking out, stakeout, hanging outside,
    hangin, hangin outside, loiter*, hovering, circling, at the entrance, at the exit, by the door, near the door,
    on the steps, on the courthouse steps, right outside, out front, out back, in front, at the front, by the
    front, at the back door, by the back door, in the vestibule, in the foyer, waitin, waits, ready and waiting,
    were ready, was ready, all ready, there already, were already, was already, already outside, already waiting,
    met him outside, met her outside, met him at, met her at, meet him at, meet her at, greeted him, greeted her,
    greeted my, ambush*, popped out, pop out, jumped out, jump out, swooped in, swoop in, came out of a, hopped
    out, parkd, watching the door, watching the exit, watching the front, on deck, in position, laying in wait,
    lying in wait, set up outside, staged outside, double parked, chillin outside, chilling outside, stationed
    outside, stationed at, stationed by, stationed, at the jail exit, at the jail door, at the jail doors, at the
    jail gate, at the court exit, at the courthouse exit, at the courthouse door, got there before us, was wait
    for, were waiting for, was waiting for, is waiting for, are waiting for, been waiting for, agents waiting for,
    already waiting for, there waiting for, outside waiting for, waiting outside, waiting right outside, waiting
    at the door, waiting by the door, waiting at the gate, waiting in the lot, waiting in the lobby, waiting in
    the parking, waiting at the exit, waiting by the exit, waiting downstairs, waiting on the steps, waiting at
    the bottom, outside the door, was right there, were right there, was there waiting, were there waiting, were
    there to, stood at the door, standing at the door, standing by the door, parked outside, grabbed him at the
    door, grabbed him outside, grabbed her outside, grabbed her at the door, ambushed, ambush, waited outside,
    waited by, at the bottom of the steps, in the hallway, in the corridor, right at the door
  `,
  ARRIVE: `
    came, come, comes, coming, arriv*, got there, show up, showed up, got here, gets here, gets there, get
    there, get here, pulled up, could come, can come, rolled up, turn up, turned up, come out, responded, shows
    up, appeared, came up, come get, roll up, rolls up, rolling up, rollin up, rolled in, pull up, pulls up,
    pulling up, pulled in, got to, made it, make it, appear, appears, on scene, on the scene, came through, came
    thru, come thru, come through, came by, come by, stopped by, dropped by, swung by, swing by, swings by,
    reached, landed, turns up, turning up, come collect, come for, came for, come pick, came to pick, came to
    get, come to get, come scoop, came and, come and, finally came, finally come, is here, be here, be there,
    were here, got in, could get there, could get here, arived, arive, arives, arrved, cameup, came over, came
    down, come down, comes down, came back, comes back, came in
  `,
  TALK: `
    talk, talks, talked, talking, speak, spoke, speaking, interview*, interrogat*, question*, interveiw*, see him,
    see her, visit*, meet with, met with, access to, chat*, chatted, grill*, grilled, quizz*, questionin,
    converse, sat with, sit with, sits with, sat down with, sitting down with, sitting with, sitting across, in a
    room with, in the room with, alone with, brought in to see, pulled out to see, got to see, get to see,
    interogat*, intervew*, meeting with, pressed him, face to face with, 1 on 1 with, one on one with, a 1 on 1,
    sit down with
  `,
  SHOW: `
    show, shows, showed, shown, had, has, have, gave, there is, theres, there was, said, say, says, named, pull
    out, pulled out, saw, seen, came up, pop up, popped up, came back, sent, waving, holding, mention*, flag*,
    waved, flashed, flashing, pulled up, read me, turned up, appeared, popped, pops up, pops, comes up, come up,
    showing, posted, served, listed
  `,
  THREAT: `
    or, he would, she would, threat*, or i, or ill, or i will, or else, or hell, or shell, or he, or she, or we, i
    will, ill, im gonna, im going to, going to, gonna, will, hell, would, could, warn*, want me to, unless, if i
    dont, if we dont, if you dont, if u dont, says he, says she, says hell, said he, said she, said hell, said
    shed, said hed, they would, theyd, says they, i can, we can, we could, he can, you want me to, should i, we
    will, well, said id, said ill, maybe ill, maybe i should, might, how would you like, one phone call, finna,
    bouta, fixing to, imma, ima, im a call, he gon, she gon, gon, gonna have, gonna get, or youll, or im, or imma,
    or ima, or theyll, or shes, or hes, otherwise, if not, if i didnt, if we didnt, if he dont, if she dont, if he
    didnt, if i cant, if i refuse, if we refuse, if i keep, if i complain, if i talk, if i say, next time, one
    call away, one call and, a phone call away, one phone call away, all it takes, all he has to do, all i have to
    do, all i gotta do, dont make me, u want me to, wants me to, want us to, how bout i, how about i, how would u
    like, how would you feel, over my head, over our heads, over her head, over his head, intimidat*, blackmail*,
    extort*, menac*, watch me, ill have, ill get, ill make, ill let, i might, i should, we might, we should, gonna
    be, be a shame if, would be a shame, i know people at, i know people in, i got people at, i got friends at, i
    got friends in, my friend at, he knows people, wouldnt want me to, dont want me to, you dont want me, he
    could, she could, she can, they can, they could, they gonna, they will, theyll, he gonna, she gonna, he was
    gonna, she was gonna, was going to, was gonna, they was gonna, they were gonna, they were going to, threatened
    _ with ice, threatened _ with immigration, threatened _ with the migra, threatened _ with deportation,
    threatening _ with ice, threatening _ with immigration, threatening _ with deportation, threaten _ with
    immigration, threaten _ with ice, threaten _ with deportation, threatens _ with ice, threatens _ with
    immigration, threatened deportation, threatened to deport, threatening to deport, one call and youre, one call
    and your gone, one call and you gone, one call and you are, one phone call and youre, one phone call and you,
    keep complaining, keep complain, if you keep, keep talking, keep it up, keep running your mouth, keep on
    complaining, complain again, complain one more, one more complaint, one more word, one more time, next
    complaint, open your mouth, if you open your mouth, talk back, if you talk back, if i talk back, you better, u
    better, better talk, better start talking, better cooperate, better sign, better give, better tell, behave,
    give me a name or, give us names or, give us a name or, or they gonna, or hes gonna, or immigration, or ice,
    or else ice, or else immigration, or maybe i, or maybe ice, or maybe immigration, or should i, or do i, or you
    want, or you wanna, you wanna, do you want me, do you want us, do you want ice, do you want immigration, u
    want ice, you want ice, you want immigration, wanna see, wants ice, lets see what, lets see if, lets see how,
    see how you like, see what happens when, see what happens if, we gon, they gon, ima have, imma have, ima get,
    imma get, imma let, ima let, ill be sure, ill be happy to, id be happy to, happy to, glad to, be a pity if, be
    a shame, shame if, too bad if, sad if, careful or, watch yourself, watch your mouth, watch it or, watch out
    or, lest, pretty soon, bet you dont want, bet you wouldnt, u dont want, you dont wanna, you wouldnt like, you
    wouldnt want, wouldnt it be, would be too bad, would hate to, id hate to, hate to have to, hate for, hate to,
    could always, can always, i could always, i can always, ice can deport, ice will deport, immigration can
    deport, immigration will deport, ice is gonna deport, ice gonna deport, immigration gonna deport, ice could
    deport, immigration could deport, if you dont talk, if u dont talk, if i dont talk, if he dont talk, if she
    dont talk, if you dont speak, if you dont cooperate, if you dont sign, if you dont tell, if you dont give, can
    have you deported, can get you deported, could have you deported, could get you deported, can have me
    deported, can get me deported, could get me deported, could have me deported, can have us deported, can get us
    deported, could have us deported, could get us deported, will get you deported, will have you deported, will
    get me deported, would get me deported, would have me deported, youll be deported, you will be deported, you
    gonna be deported, youre getting deported, u gonna get deported, gonna get deported, gonna be deported, ill
    get you deported, ill have you deported, i can have you deported, i can get you deported, i could have you
    deported, i could get you deported, i will have you deported, i have you sent back, ill have you sent back,
    have you sent back, get you sent back, threatened with la migra, threatened w la migra, threatened with ice,
    threatened w ice, threatened with immigration, threatened with deportation, threatened _ with la migra,
    threatens _ with deportation, holding deportation over, holding immigration over, holding ice over, holds
    deportation over, holds immigration over, held deportation over, held immigration over, hangs deportation
    over, dangling deportation, make you disappear, make u disappear, ice is gonna love, ice will love, ice would
    love to, immigration is gonna love, immigration would love, i know people at ice, i know people in ice, i know
    people at immigration, i know people in immigration, i know someone at ice, i know somebody at ice, i know a
    guy at ice, i got friends at ice, i got friends in ice, i have friends at ice, i have friends in ice, i got
    friends in immigration, i have friends in immigration, my friends at ice would, you want ices number, want
    ices number, i will have, i can have, i could have, im gonna have, i can get, i could get, i will get, im
    gonna get, or they bring, or i bring, or we bring, or ill bring, or he brings, or he bring, promised me a,
    promised us a, promised him a, promises me a, get you deported, get u deported, have you deported, have u
    deported, get him deported, have him deported, get her deported, get us deported, have us deported, get me
    deported, have me deported, get my family deported, see you deported, make sure you get deported, make sure
    youre deported, youre gonna get deported, send you back to your country, send u back to your country, send you
    back where, send you back to, send u back to, send us back to, send him back to, ship you back, ship you off,
    ship you out, one call and youre gone, one call to ice, one call to immigration, one phone call to ice, phone
    call away from ice, phone call away from, a call away from, do you want me to call ice, you want me to call
    ice, want me to call immigration, should i call ice, should i call immigration, dont make me call ice, dont
    make me call immigration, i can make a call to ice, i can make one call, ice is one call away, ice is a call
    away, immigration is one call away, see what ice thinks, see what immigration thinks, tell it to ice, explain
    it to ice, explain it to immigration, explain that to ice, explain that to immigration, talk to ice then, deal
    with ice, you can deal with immigration, let ice deal with, let immigration deal with, let ice handle you, ice
    can sort you, let ice sort, make one call and, used deportation to, deportation as a threat, threat of
    deportation, threat of ice, threats of deportation, threats about ice, threats about immigration, threats of
    ice
  `,
  LET_IN: `
    let, lets, letting, allowed, allow, allows, brought, bring, walked, took, opened, buzzed, gave access,
    escorted, led, sneaked, waved, buzz, buzzed _ in, buzzing, unlocked, unlock, unlocking, unlocks, swiped,
    swiped _ in, swipes, badged, badged _ in, held the door, holding the door, opening, opens, open, waves,
    waving, guided, gave _ access, give _ access, giving _ access, gave them the, escort*, permit, permits,
    permitted, invited, inviting, snuck, sneak, sneaking, took _ back, walks, walking, bringing, brings, showed,
    brought ice in, brought ice into, brought ice back, brought ice through, brought ice thru, brought ice up,
    brought ice down, brought immigration in, brought immigration into, brought agents in, brought agents into,
    brought the agents, brought the feds, brought two ice, led ice up, led ice to, led ice into, led ice back, led
    ice down, led ice through, led ice in, led agents, led the agents, led immigration, walked ice up, walked ice
    to, walked ice back, walked ice down, walked ice in, walked ice into, walked ice through, walked ice right,
    walked agents, walked the agents, walked immigration, took ice back, took ice to, took ice down, took ice up,
    took ice into, took the agents, took the feds, showed ice to, showed ice the way, showed ice where, let ice
    in, let ice into, let ice through, let ice thru, let ice back, let ice up, let ice down, let ice come, let ice
    walk, let ice go, let ice use, let immigration in, let immigration into, let immigration through, let
    immigration come, let immigration use, let the agents in, let agents in, let the feds in, buzzed ice, buzzed
    immigration, buzzed them, buzzed the agents, waved ice, waved immigration, waved the agents, waved them in,
    waved them through, waved them back, opened up for, opened the gate, opened the door for ice, opened the door
    to ice, opened the door for immigration, gave ice access, gave ice the code, gave ice the keys, gave ice a
    key, gave ice a room, gave them a room, gave ice a desk, set ice up, keyed in, punched in the code, used his
    badge to, used his card to, swiped ice, swiped them, given access to, was given access to, were given access
    to, has access to, have access to, taken down to, brought down to, taken back to, led back to, led down to,
    walked back to, walked down to, escorted to, escorted back, escorted down, they have immigration people in,
    they have ice people in, they have ice in, they got ice in, they got immigration in
  `,
  WRITE_UP: `
    wrote up, wrote _ up, write up, wrote a report, write a report, wrote him down, filed a report, filed report,
    made a report, put _ as, put _ in, put _ down as, marked _ as, listed _ as, reported, reporting, write, wrote,
    labeled, labelled, label, filed, entered, added, flagged, incident report, school report, report about, report
    on, report, wrote down, writing down, took down, got wrote up, got written up, written up, writes up, write _
    up, wrote me up, writing up, writing _ up, jotted, jotting, jot down, jotted down, marked me, marked my,
    marked down, put down, put down as, put me down as, put him down as, tagged as, tagged _ as, tagged, tag him
    as, typed, typing, typed up, recorded as, noted, noting, took notes, logged, logging, documented _ as, filled
    out a report, filed paperwork, filing a report, reported _ to, made a file, opened a file, opened a file on,
    fio, field report, writing it, writing it down, writes it down, wrote it down, writing that, write it down,
    reported my, marked him, marked her, labeled him, labeled me, labeled my, labelled him, tagged him, tagged me,
    tagged my, branded him, listed him, listed me, classified him, classified me, wrote him down as
  `,
  SHARE: `
    share, shares, shared, sharing, give, gives, gave, send, sends, sent, going to, goes to, go to, went to, put,
    puts, entered, added, uploaded, in the, listed, access, feed, feeds, sell, sold, passed, using, uses, use,
    connected, forwarded, lets, runs, logged, ended up, wound up, showed up in, open to, looks at, search,
    searches, logs, log, wind up, winds up, landed in, lands in, end up in, ended up in, ends up in, showing up
    in, shows up in, got into, gets into, made its way to, visible to, can see it, plugged into, tapped into, tap
    into, hooked into, linked to, linking, synced, syncs, sync, pulls from, pulling from, feeding, log in, logged
    in, login, logins, queries, query, queried, lookup, looked up, look up, looking up, searched, searching, run,
    running, ran, into the, in the bric, posted to, pushed to, passes, passing, send to, goin to, now hes in the
    gang, now he is in the gang, gets to see, see, has access, have access, give access, gave access, in police
    hands, in the polices hands, in the hands of the police, in the hands of police, ends up, landed, got to the
    police, got to the cops, reached the police, reached the cops, landed with, landed at, landed on, wound up
    with, wound up at, wound up in, ended up at, ended up on, found its way to, was sent to, got sent to, went
    over to, went straight to the police, went right to the police, was shared with, got shared with, was passed
    to, was forwarded to, got forwarded to, got back to
  `,
  SET_UP: `
    set it, set it up, set me up, set _ up, set up, set this up, planned it, arranged, behind it, behind this,
    reported me, reported us, reported him, reported her, turned me in, turned us in, turned him in, turn us in,
    turn me in, ratted, snitched, get us deported, get me deported, have me deported, have us deported, deport me,
    deport us, deported if, get _ deported, have _ deported, get even, paid them, called them on, sicced, on a
    plane back, sent back to, send you back, you deported, get you deported, have you deported, ship you back,
    plane back to, back to your country, going with ice, go with ice, going to ice, explain to ice, explain it to
    ice, deal with ice, talk to ice about it, on the next plane, sent back, get _ sent back, have _ sent back,
    gets _ sent back, sent home to, put _ on a plane, put _ on the plane, put you on, put us on, all on a plane,
    us on a plane, me on a plane, you on a plane, him on a plane, her on a plane, on a plane home, plane home,
    next plane, first plane, next flight, first flight, flight back, bus back to, back to haiti, back to brazil,
    back to mexico, back to guatemala, back to el salvador, back to honduras, back to china, back to somalia, back
    to your island, back where you came from, back where u came from, back where i came from, back where we came
    from, back where he came from, shipped back, ship _ back, ship me back, ship us back, ship you, ship me, ship
    us, ship you home, shipped off, send u back, send us back, send me back, send him back, send her back, send
    them back to, sending you back, sending us back, send you home, send you to ice, kicked out of the country,
    kicked out of this country, get us removed, get me removed, making sure _ get deported, deport you, deport
    him, deport her, deport my, deport your, deport ur, deport u, deport the whole, deports, get u deported, you
    get deported, u get deported, make sure you get, make sure ice, make sure immigration, make sure _ know, make
    sure _ knows, ice will know, immigration will know, ice would know, immigration would know, turning me in,
    turning us in, turn you in, turn u in, turn him in, turn her in, turn them in, turning you in, ratted me,
    ratted us, ratted him, ratted out, ratted me out, ratted us out, snitched on me, snitched on us, snitch on us,
    snitch on me, sic, sics, mess up my papers, mess with my papers, mess up your papers, ruin my case, ruin my
    papers, see an immigration judge, meet ice, meet immigration, see ice, explain that to ice, explain that to
    immigration, explain it to immigration, explain to immigration, tell it to ice, tell it to immigration, ride
    with ice, a ride to burlington, ride to ice, be in ice custody, end up with ice, end up in burlington, set us
    up, set him up, set her up, set up by, threatened _ with ice, threatened _ with immigration, threatened _ with
    the migra, threatened _ with deportation, threatening _ with ice, threatening _ with immigration, threatening
    _ with deportation, threaten _ with immigration, threaten _ with ice, threaten _ with deportation, threatens _
    with ice, threatens _ with immigration, threatened deportation, threatened to deport, threatening to deport,
    one call and youre, one call and your gone, one call and you gone, one call and you are, one phone call and
    youre, one phone call and you, immigration will get a call, ice will get a call, immigration gets a call, ice
    gets a call, ice gets the call, immigration gets the call, ice gonna get a call, immigration gonna get a call,
    ice is getting a call, immigration is getting a call, ice gets my name, ice gets your name, ice gets our
    names, ice gets the address, ice gets your address, ice gets my address, immigration gets my name, immigration
    gets your name, immigration gets your address, see who ice takes, see what ice says, see what immigration
    says, see what ice thinks, see what immigration thinks, see what ice has to say, see what ice does, see how
    ice, plan it, planned it with, planned this, planned this with, plan this, plan with, planned with, cooked it
    up, cooked this up, cooked up, in on it, was in on it, in cahoots, set the trap, set a trap, laid a trap,
    arranged it, arrange it, arranged with, arranged this, arranged for ice, arranged for immigration, put them up
    to it, put him up to it, put ice up to, got ice to come, had ice come, had ice waiting, had immigration come,
    had immigration waiting, made ice come, got immigration to come, sold me out, sold us out, sold him out, sold
    her out, sell us out, sell me out, stitched me up, stitched us up, grassed me, grassed us, grassed on, dobbed,
    fingered me, fingered us, told on us, told on me, tell on us, tell on me, snitching on us, snitching on me,
    snitched me, ratting on us, ratting us out, report us all, report me, report us, report you, report him,
    report her, report them, report your, reporting us, reporting me, reporting you, throw us out of the country,
    throw me out of the country, thrown out of the country, out of this country, out of the country, kick you out
    of, kick me out of, kick us out of, removed from the country, get you removed, have you removed, have me
    removed, have us removed, get him removed, put in removal, in deportation, in deportation proceedings, to
    deportation, lose my papers, lose your papers, lose my green card, lose your green card, lose your visa, lose
    my visa, take away your papers, take my papers, cancel my visa, cancel your visa, cancel my papers, cancel
    your papers, revoke my, revoke your, jfk in, one way ticket, one way flight, ticket home, get me picked up,
    get us picked up, get you picked up, have me picked up, have us picked up, have you picked up, get him picked
    up, have him picked up, get me locked up by ice, get me arrested by ice, get me detained, get us detained, get
    you detained, have me detained, have you detained, have us detained, talk to immigration instead, talk to ice
    instead, deal with immigration, deal w ice, answer to ice, answer to immigration, explain yourself to ice,
    explain yourself to immigration, ice can deport, ice will deport, immigration can deport, immigration will
    deport, ice is gonna deport, ice gonna deport, immigration gonna deport, ice could deport, immigration could
    deport, can have you deported, can get you deported, could have you deported, could get you deported, can have
    me deported, can get me deported, could get me deported, could have me deported, can have us deported, can get
    us deported, could have us deported, could get us deported, will get you deported, will have you deported,
    will get me deported, would get me deported, would have me deported, youll be deported, you will be deported,
    you gonna be deported, youre getting deported, u gonna get deported, gonna get deported, gonna be deported,
    ill get you deported, ill have you deported, i can have you deported, i can get you deported, i could have you
    deported, i could get you deported, i will have you deported, you on the plane, u on a plane, u on the plane,
    you on the next plane, u on the next plane, you on the first plane, you on a flight, is on a plane, hes on a
    plane, shes on a plane, be on a plane, be on the next plane, plane back home, i have you sent back, ill have
    you sent back, have you sent back, get you sent back, threatened with la migra, threatened w la migra,
    threatened with ice, threatened w ice, threatened with immigration, threatened with deportation, threatened _
    with la migra, threatens _ with deportation, holding deportation over, holding immigration over, holding ice
    over, holds deportation over, holds immigration over, held deportation over, held immigration over, hangs
    deportation over, dangling deportation, make you disappear, make u disappear, ice is gonna love, ice will
    love, ice would love to, immigration is gonna love, immigration would love, i know people at ice, i know
    people in ice, i know people at immigration, i know people in immigration, i know someone at ice, i know
    somebody at ice, i know a guy at ice, i got friends at ice, i got friends in ice, i have friends at ice, i
    have friends in ice, i got friends in immigration, i have friends in immigration, my friends at ice would, you
    want ices number, want ices number, have u deported, get him deported, have him deported, get her deported,
    get my family deported, see you deported, make sure you get deported, make sure youre deported, youre gonna
    get deported, send you back to your country, send u back to your country, send you back where, send you back
    to, send u back to, send us back to, send him back to, ship you off, ship you out, one call and youre gone,
    one call to ice, one call to immigration, one phone call to ice, phone call away from ice, phone call away
    from, a call away from, do you want me to call ice, you want me to call ice, want me to call immigration,
    should i call ice, should i call immigration, dont make me call ice, dont make me call immigration, i can make
    a call to ice, i can make one call, ice is one call away, ice is a call away, immigration is one call away,
    talk to ice then, you can deal with immigration, let ice deal with, let immigration deal with, let ice handle
    you, ice can sort you, let ice sort, make one call and, used deportation to, deportation as a threat, threat
    of deportation, threat of ice, threats of deportation, threats about ice, threats about immigration, threats
    of ice
  `,
  KNEW: `
    knew, know, knows, how did _ know, how _ know, how would _ know, had my name, had his name, had her name, had
    our address, had his address, had my address, had the address, already knew, already know, already had, knew
    all, knew my, knew our, knew his, knew her, had all my, had my info, had all our, had our names, had our info,
    had his info, had her address, had my phone, had my phone number, had my number, how they know, how they knew,
    had a copy of, had copies of, had my file, had my report, with my name, had my statement, had the report, had
    my complaint, had the name, had the nickname, had the exact, had my exact, repeated my, repeated back my,
    repeated what i, read me my, read back my, read back what, quoted my, quoted what i, quoted from my, recited
    my, recited what, used that same, used the same, knowing everything, knew everything, knows everything,
    knowing all, knew details, knew exactly, knew things, knew stuff, knew what i, knew what he, knew what she,
    knew every, knew about, knew all about, knew already, had details, had every detail, had info only, had all
    the info, had information, had everything i told, had what i told, mentioned something only, mentioned what i,
    brought up what i, brought up something, said things only, said back to me, word for word
  `,
  FOUND: `
    found, find, carried out, carry out, brought out, seized, took out, recovered, selling, sold, dealing, hauled
    out, bust, caught with, pulled out, walked out with, confiscated, seize*, seizing, recover*, came out with,
    walked out carrying, carrying out, discover*, located, confiscat*, turned up, pulled _ out of, dealt, deals,
    dealin, sellin, got caught with, caught him with, possessing, possession of, trafficking in, stash of, full
    of, drug raid, drugs raid, drug bust, gun bust, gun raid, weapons raid, big drug bust, drug sweep, drug
    operation, came for drugs, came for the drugs, came for guns, came for the guns, came for drugs and guns, came
    for weapons, look for drugs, looks for drugs, looking for drugs, looking for guns, looking for weapons, look
    for guns, look for weapons, searching for drugs, searching for guns, searching for weapons, sniffing for
    drugs, over guns, over drugs, was about drugs, was about guns, its about drugs, its about guns, raid for
    drugs, raid for guns, raided for drugs, raided for guns, raided for weapons, apartment for coke, house for
    coke, for an illegal pistol, for an illegal gun, it was drugs, was for drugs, was for guns, was for weapons,
    is for drugs, is for guns, people who traffic, who traffic girls, who traffic women, who traffic people, was
    about human trafficking, is about human trafficking, its about human trafficking, its about trafficking, its
    about sex trafficking, was about trafficking, was about sex trafficking, was for human trafficking, was for
    trafficking, was for human traffickers, is for human traffickers, is for trafficking, operation is for human
    traffickers, looking for traffickers, looking for human traffickers, came for traffickers, came for the
    traffickers, came for human traffickers, trafficking ring, human trafficking ring, sex trafficking ring, labor
    trafficking ring, trafficking network, human trafficking network, trafficking raid, human trafficking raid,
    trafficking bust, trafficking case, is trafficking minors, is trafficking girls, is trafficking people,
    trafficking young girls, trafficking minors, trafficking girls, trafficking women, force them to work, forced
    them to work, trafficking thats why, raid was about, raid was over, raid was on, raid is about, raid over,
    raid on a, raid was because, raided because, raided over, search warrant for, searching for, search was about,
    operation was about, operation was for, operation over, operation against, op was about, op was for, going
    after, went after, were looking for, was looking for, crackdown on, investigation into, investigating, took
    down a, took down the, broke up a, shut down a, cracked a
  `,
  CHARGED: `
    charged, charge, charges, chargd, indict*, accused of, convict*, arraigned, open case, case about, case
    against, investigat* for, warrant for, arrested for, wanted for, guilty, investigation of, for a murder, for
    murder, arraigned on, arraigned for, warrant was for, warrant is for, warrants for, indicted on, charges of,
    charged w, hit with charges, suspected of, suspect in, wanted in, wanted on, convicted, gun charge*, drug
    charge*, gun case, drug case
  `,
  SIGNED: `
    signed, sign, signature, singed, signd, name, from a judge, by a judge, signd by, signs, signing, signed
    off, approved, authoriz*, issued, stamped, stamp, sealed
  `,
  WANTS: `
    wants him, wants her, wants them, wants me, want him, want her, want them, wanted him, wanted her, wanted
    them, wants my brother, wants to talk to him, wants to talk to her, looking for him, looking for her,
    interested in him, interested in her, is coming, are coming, coming for him, coming for her, coming to get
    him, coming to get her, coming to get them, coming to pick him up, on the way, on their way, on its way, is
    taking him, is taking her, has dibs, will come for him, will come for her, gonna come get him, gonna come
    get her, is picking, picking him up, picking her up, gonna pick him up, gonna pick her up, gonna take him,
    gonna take her, gonna get him, gonna get her, coming to take, coming to collect, coming to grab, coming for
    my, was on the way, were on the way, was on their way, were on their way, is on the way, is on its way, is
    on their way, are on the way, are on their way, on way, omw, otw, was coming, were coming, coming soon, come
    to collect, gotta clear, has to clear, needs to clear, have to clear, had to clear, must clear, gotta check,
    has to check, needs to check, gotta sign off, has to sign off, needs to sign off, has to ok, gotta ok, wants
    a word, want a word, wants to see him, wants to see her, want to see him, wants to interview, wants to
    question, want to question, gets first, gotta come first, has to come first, needs to talk to, need to talk
    to, wants to talk to, want to talk to, had to talk to him, gotta talk to, has to talk to, need to speak,
    wants to speak, want to speak, claimed him, claiming him, wants my, want my, wanted my brother, wanted my
    husband, wanted my son, wanted my cousin, wanted my dad, wanted my uncle, was interested, is interested, had
    dibs, gets dibs, got dibs, would be there, would be coming, will be here, will be there, be here soon, be
    there soon, wants you, want you, wants u, want u, wanna talk to him, wanna talk to her, wanna see him, wanna
    see her, wants this one, wants that one, want this guy, wants this guy, wants that guy, wants to take him,
    wants to take her, want to take him, wants to pick him up, want to pick him up, wants custody, want custody,
    will be picking, will take him, will take her, will pick him up, will pick her up, will collect him, will
    get him, needs him, need him, needs her, needs to see him, needs to see her, is interested in, are
    interested in, is en route, en route, are en route, on route, is headed, are headed, is heading, are
    heading, heading over, headed over, has a claim, claims him, gotta see him, gotta look at him, has to look
    at him, gotta look at, is gonna come, are gonna come, gonna be here, gonna be coming, is gonna be here, is
    coming by, coming down for, coming over for, coming down to get, be coming for, will be coming, should be
    here, almost here, minutes away, five minutes away, ten minutes away, around the corner, come for you, comes
    for you, coming for you, coming to get you, come get you, come for u, coming for u, will come for you, gonna
    come for you, ten minutes out, five minutes out, fifteen minutes out, twenty minutes out, 10 minutes out, 5
    minutes out, 15 minutes out, 20 minutes out, 10 mins out, 5 mins out, 20 mins out, an hour out, minutes out,
    mins out
  `,
  BRING: `
    have, get, bring, bringing, has, getting, had, gets, sic, fetch, call in, summon, invite, invites, bring over,
    ill have, i will have, i can have, i could have, ima have, imma have, im gonna have, gonna have, ill get, i
    can get, i could get, i will get, ima get, imma get, im gonna get, or they bring, or i bring, or we bring, or
    ill bring, or he brings, or he bring
  `,
  EXTRA_TIME: `
    extra hours, more hours, more hrs, hours more, hrs more, extra hrs, extra hour, hours extra, hours longer,
    extra time, longer than, extra day, an extra, all night after, extra night, an extra night, whole extra,
    extra weekend, extra days, extra minutes, past his release, past her release, past release, past the
    release, past his time, past her time, past his date, past the date, past his out date, beyond his release,
    after his release time, after his release, after her release, after he was supposed, after she was supposed,
    after he should, after she should, over his time, way past, way after, well past, well after he, days after
    he, hours after he, hours after she, days over, hours over, overdue, minutes after bail, minute after bail,
    hours after bail, hour after bail, hrs after bail, hours after we paid, hours after i paid, hours after he
    paid, hours after she paid, hours after posting, hours after paying, hours after release, hours after being
    released, hours after the judge, hours after court, hours after the court, hours after he was cleared, hours
    after being cleared, days after the judge, days after his date, hours past, minutes past his, min past, hrs
    past, past the time, past when he, past when she, past my release, past my date, beyond her release, beyond
    my release, beyond release, beyond the release, after my release, after release, after he could, after she
    could, after i could, after he was free, after she was free, after he was cleared, after she was cleared,
    after he was done, long after, too long, overnight for nothing, day after he, day after she, hour after he
  `,
} as const satisfies Partial<Lexicon>;
