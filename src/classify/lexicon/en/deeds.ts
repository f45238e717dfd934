import type { Lexicon } from '../../concepts.ts';

/** English: what else people do. */
export const deeds = {
  WAIT: `
    waiting, waited, wait, parked, outside, was there, were there, are there, is there, already there, showed
    up, show up, standing by, sitting outside, was waiting, is in, are in, was in, were in, is at, was at, were
    at, appeared, ready at the door, right there, at the door, in the parking lot, in the lobby, by the exit, is
    here, came to the station, shows up, lined up, in an suv, in the lot, hanging around, camped, camped out,
    camping, camp out, camped outside, lurk*, posted up, posted at, posted outside, posted by, posted near,
    sitting, sittin, sat outside, sitting out, sitting right, sitting there, standing outside, standing at,
    standing there, stood outside, stood at, stood by, idling, staked out, stake out, staking out, stakeout,
    hanging outside, hangin, hangin outside, loiter*, hovering, circling, at the entrance, at the exit, by the
    door, near the door, on the steps, on the courthouse steps, right outside, out front, out back, in front, at
    the front, by the front, at the back door, by the back door, in the vestibule, in the foyer, waitin, waits,
    ready and waiting, were ready, was ready, all ready, there already, were already, was already, already
    outside, already waiting, met him outside, met her outside, met him at, met her at, meet him at, meet her
    at, greeted him, greeted her, greeted my, ambush*, popped out, pop out, jumped out, jump out, swooped in,
    swoop in, came out of a, hopped out, parkd, watching the door, watching the exit, watching the front, on
    deck, in position, laying in wait, lying in wait, set up outside, staged outside, double parked, chillin
    outside, chilling outside, stationed outside, stationed at, stationed by, stationed
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
  BLOCK: `
    stopping cars, not letting cars, keeping cars, turning cars away, not letting anyone, block, blocks,
    blocked, blockd, blocking, bloked, blocced, closed off, closed, closing off, shut down, shut off, cordon*,
    directing traffic, directed traffic, direct traffic, traffic control, controlling traffic, rerout*, taped
    off, perimeter, road block*, roadblock*, sealed, sealed off, stopped traffic, stopping traffic, holding
    traffic, held traffic, guarding the, barricad*, parked across, waved cars, waving cars, detour*, turned cars
    away, kept cars out, kept the road clear, had their cars across, had cars across, had a cruiser across, cars
    across, cruisers across, cruiser across, car across, parked sideways, parked in the middle, blocked up,
    blocks off, blocking off, block off, blocking up, bloking, blokd, blocade*, blockade*, kept cars, kept
    traffic, keep traffic, keeping traffic, hold traffic, holding back traffic, holding up traffic, held up
    traffic, stop traffic, stops traffic, stopped all traffic, stopped the traffic, turning people around,
    turned us around, turning us around, turning cars around, turned cars around, turned everyone around,
    turning traffic, turned traffic, divert*, redirect*, nobody could drive, nobody could get thru, nobody could
    get through, no one could get through, couldnt get through, couldnt get thru, couldnt drive through, nobody
    could pass, no one could pass, couldnt pass, wouldnt let _ through, wouldnt let _ pass, wouldnt let _ drive,
    wouldnt let cars, wouldnt let traffic, not let cars, didnt let cars, dont let cars, no cars allowed, cones,
    put cones, put up cones, flares, with cones, yellow tape, police tape, caution tape, taped, taping off, tape
    off, sawhorse*, barrier*, barricade*, fenced off, locked down, lock down, lockdown, shutting down, shut _
    down, shuts down, closing, closes, close down, closed down, close off, roped off, roping off, rope off,
    securing, secured the, secure the, secured, seal, seals, seal off, sealing off, sealing, control traffic,
    controlled traffic, control the traffic, controlling the traffic, managing traffic, managed traffic, guiding
    traffic, guided traffic, guide traffic, waved traffic, waving traffic, traffic detail, doing traffic, did
    traffic, doing the traffic, did the traffic, handled traffic, handling traffic, clear the street, cleared
    the street, clearing the street, clear the road, cleared the road, clear the way, cleared the way, clearing
    the way, cleared a path, clearing a path, clear a path, made way, hold the intersection, held the
    intersection, holding the intersection, stood guard, standing guard, guarded, guarding, parked their
    cruisers, parked their cruiser, parked the cruiser, parked cruisers, parked his cruiser across, cut off the,
    cutting off the, moved cars, moving cars, moved traffic, moving traffic, kept the street, keep the street,
    keeping the street, keeping the road, keep the road, kept everyone off the, stopped letting cars, close the,
    close our, close up the
  `,
  PUSH_BACK: `
    push _ back, pushed _ back, pushed back, pushing _ back, pushing back, step back, back up, move back, stay
    back, get back, kept _ back, keep _ back, keeping _ back, held _ back, holding _ back, moved _ back, crowd
    control, kept people away, keeping people away, cleared the sidewalk, crowd back, told _ to disperse, made a
    line, formed a line, move away, stand back, backed _ up, human wall, kept us away, kept _ away, keeping _
    away, pushed protest*, shoved _ back, clearing the crowd, keep _ off, kept _ off, keep _ from, kept _ from,
    keeping _ from, keeping _ off, pushing people, pushed people, push people, pushing the crowd, pushed the
    crowd, pushed us, pushing us, push us, pushed everyone, pushed everybody, pushed neighbors, pushed _ away,
    pushing _ away, push _ away, forced _ back, forcing _ back, forced us back, force us back, made _ back up,
    made us back up, made us move, make us move, made people move, made everybody move, made everyone move, told
    us to back up, told us back up, told _ to back up, told us to move, told us to stay back, told us stay back,
    told us get back, told us to get back, told us to leave the, told people to move, told people to leave, told
    everyone to move, told everyone to leave, told everybody to move, telling us to move, telling people to
    move, telling us to back up, telling everyone to back up, yelled at us to get back, yelling get back,
    yelling back up, yelling at people to, moved people, moving people back, moving us back, moved the crowd,
    moving the crowd, moved everyone back, moved everybody back, cleared people, clear people, clearing people,
    cleared everyone, cleared the crowd, clear the crowd, cleared out the crowd, cleared the protesters, hold
    the line, held the line, holding the line, formed a wall, made a wall, making a wall, made a human, formed a
    human, skirmish line, riot line, riot gear, linked arms, blocked us from, blocked people from, blocking us
    from, blocked protest*, held off the crowd, holding people back, hold people back, held us back, hold us
    back, holding us back, holding the crowd, held the crowd, hold the crowd, keep the crowd, kept the crowd,
    keeping the crowd, kept neighbors, kept the neighbors, keep the neighbors, keep people away, kept us from,
    kept us on, corral*, herded, herding, penned us, fenced us, batons, bike line, dispers*, moved us back,
    moved us off, moved us away, backed us up, backed people up, backed everyone up, back the crowd, backed the
    crowd, managed the crowd, controlling the crowd, controlled the crowd, control the crowd, control crowd,
    against the crowd, pushed the protesters, pushed the people, pushed the neighbors, pushed the moms, pushed
    the parents, shoved us, shoved people, shoving people, shoving us, shoved neighbors, shoved the crowd,
    shoved protest*, shoving protest*, shoved everyone, holding everybody behind, holding everyone behind,
    holding people behind, held everyone behind, held people behind, held us behind, kept everyone behind, kept
    us behind, kept people behind, keeping people behind, keeping us behind, keeping everyone behind, behind the
    tape, behind tape
  `,
  TRANSLATE: `
    translat*, traslat*, interpret*, interpreter, translator, speaking spanish for, spoke spanish for, tranlat*,
    explaining _ what, putting it in spanish, telling _ in spanish, told _ in spanish, talking for ice,
    translatin, interpeter, intrepret*, tranzlat*, speaking creole for, spoke creole for, speaking portuguese
    for, spoke portuguese for, talking spanish for, talked spanish for, in spanish for, in creole for, in
    portuguese for, in spanish what, in creole what, in portuguese what, repeating in spanish, repeated in
    spanish, repeating everything in, repeated everything in, put it in creole, put it in portuguese, explained
    in spanish, explained in creole, explaining in spanish, explaining in creole, explained _ in spanish,
    explained _ in creole, explained _ in portuguese, explaining _ in spanish, explaining _ in creole, telling
    my _ in spanish, telling my _ in creole, telling us in spanish, telling her in spanish, telling him in
    spanish, was the translator, relaying in spanish, relayed in spanish, speaking for ice, spoke for ice,
    talked for ice, being the voice, language line for ice, spoke creole to _ for, spoke spanish to _ for,
    speaking spanish to _ for, speaking creole to _ for, spoke portuguese to _ for
  `,
  ENTER: `
    went into, goes into, go into, going into, went in, went inside, go in, go inside, goes in, going in,
    entered, enter, came in, came inside, came into, walked in, walked into, broke in, broke the door, broke
    down, kicked in, busted in, inside the house, inside the apt, inside my house, inside our house, inside our
    apartment, inside the apartment, stormed, forced their way, burst in, into the house, into the apartment,
    into our apartment, into my apartment, into our house, inside with, in with, enter together, entering,
    entered together, inside our home, inside my home, inside his apartment, inside her apartment, inside his
    house, inside her house, inside the home, inside the unit, inside my place, ran up in, came up in, bust in,
    bust into, busted into, busting in, barge*, barging, marched in, marched into, pushed in, pushed into,
    pushed their way, push their way, pushing their way, forced in, force their way, broke into, break in,
    kicked down, kicked the door, kicked open, came through the door, came thru the door, through the door, went
    through the door, searched our, searched my apartment, searched the apartment, searched the house, searched
    my house, searching our, searching my apartment, searching the apartment, searching the house, went up to
    the apartment, went up to our, went up to my, came up to my apartment, in our kitchen, in my kitchen, in my
    living room, in our living room, in our bedroom, in my bedroom, in my apartment, in our apartment, in the
    apartment, in her apartment, in his apartment, in my house, in our house, in our home, in my home, stepped
    in, stepped inside, stepping inside, walk in, walks in, walk inside, walking in, walked inside, come in,
    come inside, comes in, storm*, rushed in, rush in, rushed into, ran in, ran into my, ran into our, ran
    inside, charged in, opened the door of our, opened the door to our, opened our door, opened my door, let
    themselves in, followed _ inside, followed _ in, followed ice in, followed them in, stood in my living room,
    stood in our
  `,
  ASSIST: `
    rode in, riding in, sat in, help, helps, helped, helping, assist*, work, works, worked, working, cooperat*,
    team up, teamed up, backing up, back up for, backup for, escort*, cover for, covering for, accompan*,
    joined, riding with, rode with, ride along, alongside, side by side, partner*, guard for, lookout for,
    collaborat*, teaming, aid, aided, aiding, backed up, backs up, back up, back _ up, backing _ up, covered
    for, coordinat*, co ordinat*, colaborat*, tag team*, tagged along with, tag along with, tagging along with,
    ride with, rides with, ridin with, riding around with, riding round with, ride around with, rode around
    with, rolling with, rolling around with, rollin with, rolled with, rolls with, roll with, cruising with,
    driving around with, drives around with, drove around with, going around with, goes around with, going door
    to door with, goin around with, went around with, walking around with, walked around with, patrolling with,
    patrol with, patrols with, came along with, in cahoots with, in cahoots, in bed with, hand in glove with,
    hand in hand with, buddies with, buddy buddy with, supporting, support, supported, supports, security for,
    did security for, doing security for, muscle for, stood guard for, standing guard for, stand guard for, led
    the way for, leading the way for, running interference for, acting for, worked w, workin with, workin w,
    working w, work w, works w, doing the job of, doing ices job, doing ices work, doing ice work, dirty work
    for, doing dirty work, lend a hand, lent a hand, lend a hand to, lent a hand to, gave a hand to, giving a
    hand to, gave _ a hand, give _ a hand, giving _ a hand, teaming up, teams up, team w, teamed w, hooked up
    with, linked up with, link up with, linking up with, links up with, partnered, partnering, partnered with,
    partner up with, joining, joins, join, joined up with, helpin, halping, helpd, assistin
  `,
  TALK: `
    talk, talks, talked, talking, speak, spoke, speaking, interview*, interrogat*, question*, interveiw*, see
    him, see her, visit*, meet with, met with, access to, chat*, chatted, grill*, grilled, quizz*, questionin,
    converse, sat with, sit with, sits with, sat down with, sitting down with, sitting with, sitting across, in
    a room with, in the room with, alone with, brought in to see, pulled out to see, got to see, get to see,
    interogat*, intervew*, meeting with, pressed him, face to face with
  `,
  SHOW: `
    show, shows, showed, shown, had, has, have, gave, there is, theres, there was, said, say, says, named, pull
    out, pulled out, saw, seen, came up, pop up, popped up, came back, sent, waving, holding, mention*, flag*,
    waved, flashed, flashing, pulled up, read me, turned up, appeared, popped, pops up, pops, comes up, come up,
    showing, posted, served, listed
  `,
  THREAT: `
    or, he would, she would, threat*, or i, or ill, or i will, or else, or hell, or shell, or he, or she, or we,
    i will, ill, im gonna, im going to, going to, gonna, will, hell, would, could, warn*, want me to, unless, if
    i dont, if we dont, if you dont, if u dont, says he, says she, says hell, said he, said she, said hell, said
    shed, said hed, they would, theyd, says they, i can, we can, we could, he can, you want me to, should i, we
    will, well, said id, said ill, maybe ill, maybe i should, might, how would you like, one phone call, finna,
    bouta, fixing to, imma, ima, im a call, he gon, she gon, gon, gonna have, gonna get, or youll, or im, or
    imma, or ima, or theyll, or shes, or hes, otherwise, if not, if i didnt, if we didnt, if he dont, if she
    dont, if he didnt, if i cant, if i refuse, if we refuse, if i keep, if i complain, if i talk, if i say, next
    time, one call away, one call and, a phone call away, one phone call away, all it takes, all he has to do,
    all i have to do, all i gotta do, dont make me, u want me to, wants me to, want us to, how bout i, how about
    i, how would u like, how would you feel, over my head, over our heads, over her head, over his head,
    intimidat*, blackmail*, extort*, menac*, watch me, ill have, ill get, ill make, ill let, i might, i should,
    we might, we should, gonna be, be a shame if, would be a shame, i know people at, i know people in, i got
    people at, i got friends at, i got friends in, my friend at, he knows people, wouldnt want me to, dont want
    me to, you dont want me, he could, she could, she can, they can, they could, they gonna, they will, theyll,
    he gonna, she gonna, he was gonna, she was gonna, was going to, was gonna, they was gonna, they were gonna,
    they were going to, threatened _ with ice, threatened _ with immigration, threatened _ with the migra,
    threatened _ with deportation, threatening _ with ice, threatening _ with immigration, threatening _ with
    deportation, threaten _ with immigration, threaten _ with ice, threaten _ with deportation, threatens _ with
    ice, threatens _ with immigration, threatened deportation, threatened to deport, threatening to deport, one
    call and youre, one call and your gone, one call and you gone, one call and you are, one phone call and
    youre, one phone call and you
  `,
  LET_IN: `
    let, lets, letting, allowed, allow, allows, brought, bring, walked, took, opened, buzzed, gave access,
    escorted, led, sneaked, waved, buzz, buzzed _ in, buzzing, unlocked, unlock, unlocking, unlocks, swiped,
    swiped _ in, swipes, badged, badged _ in, held the door, holding the door, opening, opens, open, waves,
    waving, guided, gave _ access, give _ access, giving _ access, gave them the, escort*, permit, permits,
    permitted, invited, inviting, snuck, sneak, sneaking, took _ back, walks, walking, bringing, brings, showed
  `,
  WRITE_UP: `
    wrote up, wrote _ up, write up, wrote a report, write a report, wrote him down, filed a report, filed
    report, made a report, put _ as, put _ in, put _ down as, marked _ as, listed _ as, reported, reporting,
    write, wrote, labeled, labelled, label, filed, entered, added, flagged, incident report, school report,
    report about, report on, report, wrote down, writing down, took down, got wrote up, got written up, written
    up, writes up, write _ up, wrote me up, writing up, writing _ up, jotted, jotting, jot down, jotted down,
    marked me, marked my, marked down, put down, put down as, put me down as, put him down as, tagged as, tagged
    _ as, tagged, tag him as, typed, typing, typed up, recorded as, noted, noting, took notes, logged, logging,
    documented _ as, filled out a report, filed paperwork, filing a report, reported _ to, made a file, opened a
    file, opened a file on, fio, field report, writing it, writing it down, writes it down, wrote it down,
    writing that, write it down, reported my
  `,
  SHARE: `
    share, shares, shared, sharing, give, gives, gave, send, sends, sent, going to, goes to, go to, went to,
    put, puts, entered, added, uploaded, in the, listed, access, feed, feeds, sell, sold, passed, using, uses,
    use, connected, forwarded, lets, runs, logged, ended up, wound up, showed up in, open to, looks at, search,
    searches, logs, log, wind up, winds up, landed in, lands in, end up in, ended up in, ends up in, showing up
    in, shows up in, got into, gets into, made its way to, visible to, can see it, plugged into, tapped into,
    tap into, hooked into, linked to, linking, synced, syncs, sync, pulls from, pulling from, feeding, log in,
    logged in, login, logins, queries, query, queried, lookup, looked up, look up, looking up, searched,
    searching, run, running, ran, into the, in the bric, posted to, pushed to, passes, passing, send to, goin
    to, now hes in the gang, now he is in the gang, gets to see, see, has access, have access, give access, gave
    access
  `,
  SET_UP: `
    set it, set it up, set me up, set _ up, set up, set this up, planned it, arranged, behind it, behind this,
    reported me, reported us, reported him, reported her, turned me in, turned us in, turned him in, turn us in,
    turn me in, ratted, snitched, get us deported, get me deported, have me deported, have us deported, deport
    me, deport us, deported if, get _ deported, have _ deported, get even, paid them, called them on, sicced, on
    a plane back, sent back to, send you back, you deported, get you deported, have you deported, ship you back,
    plane back to, back to your country, going with ice, go with ice, going to ice, explain to ice, explain it
    to ice, deal with ice, talk to ice about it, on the next plane, sent back, get _ sent back, have _ sent
    back, gets _ sent back, sent home to, put _ on a plane, put _ on the plane, put you on, put us on, all on a
    plane, us on a plane, me on a plane, you on a plane, him on a plane, her on a plane, on a plane home, plane
    home, next plane, first plane, next flight, first flight, flight back, bus back to, back to haiti, back to
    brazil, back to mexico, back to guatemala, back to el salvador, back to honduras, back to china, back to
    somalia, back to your island, back where you came from, back where u came from, back where i came from, back
    where we came from, back where he came from, shipped back, ship _ back, ship me back, ship us back, ship
    you, ship me, ship us, ship you home, shipped off, send u back, send us back, send me back, send him back,
    send her back, send them back to, sending you back, sending us back, send you home, send you to ice, kicked
    out of the country, kicked out of this country, get us removed, get me removed, making sure _ get deported,
    deport you, deport him, deport her, deport my, deport your, deport ur, deport u, deport the whole, deports,
    get u deported, you get deported, u get deported, make sure you get, make sure ice, make sure immigration,
    make sure _ know, make sure _ knows, ice will know, immigration will know, ice would know, immigration would
    know, turning me in, turning us in, turn you in, turn u in, turn him in, turn her in, turn them in, turning
    you in, ratted me, ratted us, ratted him, ratted out, ratted me out, ratted us out, snitched on me, snitched
    on us, snitch on us, snitch on me, sic, sics, mess up my papers, mess with my papers, mess up your papers,
    ruin my case, ruin my papers, see an immigration judge, meet ice, meet immigration, see ice, explain that to
    ice, explain that to immigration, explain it to immigration, explain to immigration, tell it to ice, tell it
    to immigration, ride with ice, a ride to burlington, ride to ice, be in ice custody, end up with ice, end up
    in burlington, set us up, set him up, set her up, set up by, threatened _ with ice, threatened _ with
    immigration, threatened _ with the migra, threatened _ with deportation, threatening _ with ice, threatening
    _ with immigration, threatening _ with deportation, threaten _ with immigration, threaten _ with ice,
    threaten _ with deportation, threatens _ with ice, threatens _ with immigration, threatened deportation,
    threatened to deport, threatening to deport, one call and youre, one call and your gone, one call and you
    gone, one call and you are, one phone call and youre, one phone call and you
  `,
  KNEW: `
    knew, know, knows, how did _ know, how _ know, how would _ know, had my name, had his name, had her name,
    had our address, had his address, had my address, had the address, already knew, already know, already had,
    knew all, knew my, knew our, knew his, knew her, had all my, had my info, had all our, had our names, had
    our info, had his info, had her address, had my phone, had my phone number, had my number, how they know,
    how they knew, had a copy of, had copies of, had my file, had my report, with my name, had my statement, had
    the report, had my complaint, had the name, had the nickname, had the exact, had my exact
  `,
  STAGE: `
    staging, stage, staged, using, use, used, uses, parked, parking, park, gather*, meeting in, meeting at, meet
    up, set up, setting up, lined up, station*, hiding, based, hanging out, lining up, regrouping, processing
    people, meeting spot, meeting point, meet in, meet at, staging area, sitting in, as a base, line up, meet
    there, meet before, waiting in, regroup, camp*, camping out, camped out, congregat*, assembl*, muster*,
    rally point, rendezvous, home base, command post, command center, set up shop, set up camp, setup, suiting
    up, suit up, gearing up, gear up, putting on vests, briefing, huddl*, meetup, meet, meets, meeting, met up,
    meetin, store, storing, stored, keep their cars, keeping their cars, keep their trucks, loading, load up,
    switching cars, switch cars, swapping, charging their, parks, parkd, parkin, sits, sat, wait, waits,
    waiting, waited, waitin, hid, hide, hides, hiding out, operate out of, operating out of, operating from,
    work out of, working out of, working from, run out of, running out of, launch*, launching from, take over,
    took over, taking over, occupied, occupying, lining, load, loaded, loading people, holding people, hanging,
    hangin, chilling, staging out of, staging from, posting up, posted up, posted, grouping, group up, grouped,
    pull into, pulled into, pulling into, filled, full of
  `,
  CALL_911: `
    dialed 911, called the police because, called the cops because, called the cops cuz, called police bc, 9 1
    1, called police because, somebody called 911, someone called 911, neighbor called 911, called nine one one,
    nine one one, dialed 9 1 1, someone dialed, we dialed, 911 call, call to 911, called it in, neighbor called
    the police, neighbor called the cops, neighbors called the police, neighbors called the cops, neighbor
    called police, somebody called the cops, somebody called the police, somebody called cops, someone called
    the cops, someone called the police, someone called cops, people called the police, people called the cops,
    called 9 11, called emergency, called an ambulance, called for an ambulance, called the ambulance, we called
    the cops cause, we called the cops because
  `,
  CALM: `
    kept the peace, keep the peace, calm*, kept everyone safe, keep people safe, kept people safe, made sure
    nobody, make sure nobody, only to keep, ambulance, first aid, medical, deescalat*, de escalat*, check on us,
    checked if, asked if we were ok, asked if everyone, to help the lady, for their id, for ids, for
    identification, 4 id, for id, them id, their badges, safe, peace, crowd safety, kept order, keep order,
    keeping order, keeping the peace, keepin the peace, keepin people safe, keeping people safe, keeping
    everyone safe, keep everyone safe, keep everybody safe, kept everybody safe, kept us safe, made sure
    everyone, made sure everybody, made sure no one, making sure nobody, making sure no one, making sure
    everyone, made sure we were, make sure everyone, make sure no one, separated, separating, broke up the
    fight, for safety, for everyones safety, safety only, public safety, ems, emts, paramedic*, ambulence,
    ambulans, first aide, helped the hurt, helped her up, helped him up, took care of the injured, checked on
    people, checked on everyone, checked on us, asked if anyone was hurt, asked if anybody was hurt, make sure
    nobody got, asked ice for, asked them for their, asked the agents for, asked for their badge*, wrote down
    their badge*, documented, stood between, kept things calm, kept it calm, cool things down, cooled things
    down, cooled it down, settled things down, settle it down, settled everyone
  `,
  FOUND: `
    found, find, carried out, carry out, brought out, seized, took out, recovered, selling, sold, dealing,
    hauled out, bust, caught with, pulled out, walked out with, confiscated, seize*, seizing, recover*, came out
    with, walked out carrying, carrying out, discover*, located, confiscat*, turned up, pulled _ out of, dealt,
    deals, dealin, sellin, got caught with, caught him with, possessing, possession of, trafficking in, stash
    of, full of
  `,
  CHARGED: `
    charged, charge, charges, chargd, indict*, accused of, convict*, arraigned, open case, case about, case
    against, investigat* for, warrant for, arrested for, wanted for, guilty, investigation of, raid for, bust,
    for a murder, for murder, raided for, raid was for, sting, drug bust, arraigned on, arraigned for, warrant
    was for, warrant is for, warrants for, indicted on, charges of, charged w, hit with charges, suspected of,
    suspect in, wanted in, wanted on, convicted, gun charge*, drug charge*, gun case, drug case, drug raid
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
    there soon
  `,
  BRING: `
    have, get, bring, bringing, has, getting, had, gets, sic, fetch, call in, summon, invite, invites, bring
    over
  `,
  EXTRA_TIME: `
    extra hours, more hours, more hrs, hours more, hrs more, extra hrs, extra hour, hours extra, hours longer,
    extra time, longer than, extra day, an extra, all night after, extra night, an extra night, whole extra,
    extra weekend, extra days, extra minutes, past his release, past her release, past release, past the
    release, past his time, past her time, past his date, past the date, past his out date, beyond his release,
    after his release time, after his release, after her release, after he was supposed, after she was supposed,
    after he should, after she should, over his time, way past, way after, well past, well after he, days after
    he, hours after he, hours after she, days over, hours over, overdue
  `,
} as const satisfies Partial<Lexicon>;
