import type { Lexicon } from '../../concepts.ts';

/** English: what local officials do beside agents. */
export const together = {
  BLOCK: `
    stopping cars, not letting cars, keeping cars, turning cars away, not letting anyone, block, blocks, blocked,
    blockd, blocking, bloked, blocced, closed off, closed, closing off, shut down, shut off, cordon*, directing
    traffic, directed traffic, direct traffic, traffic control, controlling traffic, rerout*, taped off,
    perimeter, road block*, roadblock*, sealed, sealed off, stopped traffic, stopping traffic, holding traffic,
    held traffic, guarding the, barricad*, parked across, waved cars, waving cars, detour*, turned cars away, kept
    cars out, kept the road clear, had their cars across, had cars across, had a cruiser across, cars across,
    cruisers across, cruiser across, car across, parked sideways, parked in the middle, blocked up, blocks off,
    blocking off, block off, blocking up, bloking, blokd, blocade*, blockade*, kept cars, kept traffic, keep
    traffic, keeping traffic, hold traffic, holding back traffic, holding up traffic, held up traffic, stop
    traffic, stops traffic, stopped all traffic, stopped the traffic, turning people around, turned us around,
    turning us around, turning cars around, turned cars around, turned everyone around, turning traffic, turned
    traffic, divert*, redirect*, nobody could drive, nobody could get thru, nobody could get through, no one could
    get through, couldnt get through, couldnt get thru, couldnt drive through, nobody could pass, no one could
    pass, couldnt pass, wouldnt let _ through, wouldnt let _ pass, wouldnt let _ drive, wouldnt let cars, wouldnt
    let traffic, not let cars, didnt let cars, dont let cars, no cars allowed, cones, put cones, put up cones,
    flares, with cones, yellow tape, police tape, caution tape, taped, taping off, tape off, sawhorse*, barrier*,
    barricade*, fenced off, locked down, lock down, lockdown, shutting down, shut _ down, shuts down, closing,
    closes, close down, closed down, close off, roped off, roping off, rope off, securing, secured the, secure
    the, secured, seal, seals, seal off, sealing off, sealing, control traffic, controlled traffic, control the
    traffic, controlling the traffic, managing traffic, managed traffic, guiding traffic, guided traffic, guide
    traffic, waved traffic, waving traffic, traffic detail, doing traffic, did traffic, doing the traffic, did the
    traffic, handled traffic, handling traffic, clear the street, cleared the street, clearing the street, clear
    the road, cleared the road, clear the way, cleared the way, clearing the way, cleared a path, clearing a path,
    clear a path, made way, hold the intersection, held the intersection, holding the intersection, stood guard,
    standing guard, guarded, guarding, parked their cruisers, parked their cruiser, parked the cruiser, parked
    cruisers, parked his cruiser across, cut off the, cutting off the, moved cars, moving cars, moved traffic,
    moving traffic, kept the street, keep the street, keeping the street, keeping the road, keep the road, kept
    everyone off the, stopped letting cars, close the, close our, close up the, at both ends, both ends of, parked
    crossways, sat crossways, crossways, parked sideways across, pulled across, blocked in, blocking in, blockin,
    blockin off, bloking off, blocked both, blocked every, blocked all, no one could drive, nobody could leave the
    street, nobody could come up the street, couldnt drive down, couldnt drive up, couldnt get down, couldnt get
    up, couldnt get to our street, couldnt come up, couldnt go down, couldnt leave our street, not letting anyone
    through, not letting anybody through, not letting people through, not letting us through, wouldnt let anybody
    through, wouldnt let anyone through, wouldnt let me drive, wouldnt let us drive, wouldnt let the bus, stopped
    the bus, held up the bus, held back cars, holding cars, held cars, holding the cars, holding back cars,
    stopped cars, stopping the cars, turn cars around, turned everybody around, turn people around, turned people
    around, turned me around, turned drivers around, waving everybody around, waving people around, waving us
    around, waved us around, waved everyone around, waved people around, waving people away, waved people away,
    kept the cars, kept the traffic, kept the lane, closed one lane, closed a lane, shuttin down, cutting off, cut
    off traffic, cut off the street, cordoned, cordoning, barricaded, barricading, ran traffic, running traffic,
    run traffic, worked traffic, working traffic, direct the traffic, directin traffic, directing the traffic,
    directed the traffic, directing cars, directed cars, direct cars, detouring, rerouting, rerouted, manned the
    intersection, manning the intersection, manned the corner, held the corner, held down the corner, holding the
    corner, holding down the corner, guarded the corner, guarded both, guarding both, posted at both ends, put the
    cruiser across, put a cruiser across, put his cruiser across, parked a cruiser, parked two cruisers, cruiser
    sideways, cruisers sideways, cruiser in the middle, wouldnt let nobody through, wouldnt let nobody drive,
    secured the perimeter, outer perimeter, held the perimeter, set up a perimeter, set a perimeter, perimeter
    for, directing cars away, turning drivers around, sent cars, sending cars, send cars, sent drivers, sending
    drivers, moved cars back, put the car in the middle, put their car in the middle, car in the middle of the
    street, cruiser in the middle of the street, cruiser across the street, car across the street, parked across
    the street, parked across the road, waved me to go around, waved me around, waved cars around, waving cars
    around, told me to go around, told us to go around, made me go around, made us go around, stopped all the
    cars, stopped all cars, stop all the cars, held the cars, held all the cars, not let my truck, wouldnt let my
    truck, not let my car, wouldnt let my car, kept both lanes clear, kept the lane clear, kept lanes clear, kept
    the street clear, kept _ lanes clear, keeping the street clear, keeping the road clear, keep the street clear,
    keep the road clear, closed the street, closed off the street, closed our street, closed my street, closed the
    road, closed both ends, blocked the street, blocked off the street, blocked our street, blocked the road,
    blocked both ends, blocked the intersection, blocked traffic, blocking traffic, blocking the street, blocking
    the road, redirected traffic, rerouted traffic, detoured traffic, detoured us, detour, turned traffic away,
    cones across the street, cones out, flares out, put out flares, taped off the street, taped off our street,
    tape across the street, roadblock, road block, sealed off the street, sealed the street, shut the street, shut
    down the street, shut our street, street closed, road closed, guarding the corner, couldnt get down my street,
    couldnt drive
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
    everyone to move, told everyone to leave, told everybody to move, telling us to move, telling people to move,
    telling us to back up, telling everyone to back up, yelled at us to get back, yelling get back, yelling back
    up, yelling at people to, moved people, moving people back, moving us back, moved the crowd, moving the crowd,
    moved everyone back, moved everybody back, cleared people, clear people, clearing people, cleared everyone,
    cleared the crowd, clear the crowd, cleared out the crowd, cleared the protesters, hold the line, held the
    line, holding the line, formed a wall, made a wall, making a wall, made a human, formed a human, skirmish
    line, riot line, riot gear, linked arms, blocked us from, blocked people from, blocking us from, blocked
    protest*, held off the crowd, holding people back, hold people back, held us back, hold us back, holding us
    back, holding the crowd, held the crowd, hold the crowd, keep the crowd, kept the crowd, keeping the crowd,
    kept neighbors, kept the neighbors, keep the neighbors, keep people away, kept us from, kept us on, corral*,
    herded, herding, penned us, fenced us, batons, bike line, dispers*, moved us back, moved us off, moved us
    away, backed us up, backed people up, backed everyone up, back the crowd, backed the crowd, managed the crowd,
    controlling the crowd, controlled the crowd, control the crowd, control crowd, against the crowd, pushed the
    protesters, pushed the people, pushed the neighbors, pushed the moms, pushed the parents, shoved us, shoved
    people, shoving people, shoving us, shoved neighbors, shoved the crowd, shoved protest*, shoving protest*,
    shoved everyone, holding everybody behind, holding everyone behind, holding people behind, held everyone
    behind, held people behind, held us behind, kept everyone behind, kept us behind, kept people behind, keeping
    people behind, keeping us behind, keeping everyone behind, behind the tape, behind tape, told us to back off,
    told people to back off, told everyone to back off, told everybody back off, told us back off, back off, get
    on the sidewalk, get on the other side, other side of the street, onto the sidewalk, kept us across, made us
    stand across, made us stay across, made us stand behind, made us stay behind, made everyone stay, made
    everybody stay, made people stay, told us to stay across, told us stay across, held the crowd back, held the
    people back, held people off, held us off, pushed us onto, pushed us to the, pushed people onto, pushed folks,
    pushing folks, pushed the folks, moved folks, moved us along, moved people along, moving people along, moving
    us along, moving folks, cleared folks, cleared us, clearing us, cleared the block, cleared the area, clear the
    area, clearing the area, made a ring, formed a ring, made a circle around, formed a circle around, ringed,
    made a chain, formed a chain, human chain, line of cops between, lined up between, stood between us and, got
    between us and, put themselves between, stopped us from getting, stopped people from getting, stopped us from
    going near, stopped us getting, stopped people getting, wouldnt let us near, wouldnt let us close, wouldnt let
    us get close, wouldnt let people near, wouldnt let anyone near, wouldnt let anybody near, wouldnt let us come
    near, wouldnt let us film, wouldnt let me near, wouldnt let the neighbors, kept the moms, kept the mothers,
    kept the parents, kept the protesters, kept protesters, kept protest*, keeping protest*, kept the people,
    keeping the people, kept everybody back, kept everyone back, kept everybody away, kept everyone away, keeping
    everyone away, keeping everybody away, keep everyone away, keep everybody away, keep us away, keeping us away,
    kept folks, keeping folks, riot shields, shield wall, used their bikes, bikes as, bicycle wall, bike wall,
    bikes in a line, swung batons, sprayed us, pepper sprayed us, pepper sprayed people, pepper sprayed the, maced
    us, maced people, dispersal order, ordered us to disperse, ordered everyone to leave, ordered us to leave,
    ordered us back, ordered people back, ordered everyone back, ordered the crowd, threatened to arrest us if we,
    no let us go near, not let us go near, no let us near, not let us near, didnt let us near, wouldnt let us get
    near, stood in front of my, stood in front of us, stood in front of, cleared them out, cleared us out, cleared
    people out, cleared everyone out, wouldnt let her through, wouldnt let me through, wouldnt let us through,
    wouldnt let him through, wouldnt let people through, wouldnt let anyone through, wouldnt let her thru, wouldnt
    let me thru, wouldnt let us thru, holding us behind, stay on that side, stay on this side, stay on the other
    side, moved them off, moved people off, moved people away, moved everyone away, blocked me, blocked us,
    blocked people, blocked the family, protect ice from us, protecting ice from us, protected ice from us, pushed
    us back, pushed people back, pushed everyone back, pushed neighbors back, pushed me back, pushed my, kept us
    back, kept people back, kept the crowd back, kept neighbors back, kept me away, kept us on the other side,
    kept us from getting, kept people from, held people back, held everyone back, held neighbors back, held me
    back, told us to step back, told us to move back, told everyone to back up, told people to back up, told
    people to step back, told me to back up, told me to step back, told me to get back, yelled get back, yelling
    at us to back, made us stand back, made us move back, made us step back, made us stay, made us cross, shoved
    me, made a human wall, line of cops, wall of cops, wall of police, put up a line, kept the crowd off, kept
    people off, kept us off, locked arms, barricade*, barricaded us, put up a barrier, put up barriers, behind a
    tape, behind the line, behind a line, behind the barrier, wouldnt let neighbors, wouldnt let people get,
    wouldnt let anyone get
  `,
  TRANSLATE: `
    translat*, traslat*, interpret*, interpreter, translator, speaking spanish for, spoke spanish for, tranlat*,
    explaining _ what, putting it in spanish, telling _ in spanish, told _ in spanish, talking for ice,
    translatin, interpeter, intrepret*, tranzlat*, speaking creole for, spoke creole for, speaking portuguese for,
    spoke portuguese for, talking spanish for, talked spanish for, in spanish for, in creole for, in portuguese
    for, in spanish what, in creole what, in portuguese what, repeating in spanish, repeated in spanish, repeating
    everything in, repeated everything in, put it in creole, put it in portuguese, explained in spanish, explained
    in creole, explaining in spanish, explaining in creole, explained _ in spanish, explained _ in creole,
    explained _ in portuguese, explaining _ in spanish, explaining _ in creole, telling my _ in spanish, telling
    my _ in creole, telling us in spanish, telling her in spanish, telling him in spanish, was the translator,
    relaying in spanish, relayed in spanish, speaking for ice, spoke for ice, talked for ice, being the voice,
    language line for ice, spoke creole to _ for, spoke spanish to _ for, speaking spanish to _ for, speaking
    creole to _ for, spoke portuguese to _ for, translating, translated, translates, transalt*, transleit*,
    tranlating, interprets, interpreted, interpreting, interprating, interpretin, was interpreter, was their
    interpreter, their interpreter, his interpreter, was his translator, was their translator, speaking for them
    in, speaking for the agents in, said it in spanish, saying it in spanish, said in spanish what, says in
    spanish what, said it in creole, said it in portuguese, said it again in spanish, said everything in spanish,
    said everything in creole, saying everything in spanish, told me in spanish what, told him in spanish what,
    told her in spanish what, told us in spanish what, told me in creole what, told them in spanish what, repeats
    in spanish, repeat in spanish, repeat it in spanish, repeating it in spanish, repeated it in spanish, repeated
    it in creole, repeating it in creole, ask her in spanish for, asked her in spanish for, asked him in spanish
    for, asked questions in spanish for, did the talking in spanish, did the talking in creole, did the talking in
    portuguese, did the spanish for, did the creole for, doing the spanish for, do the spanish for, talk spanish
    for, talk creole for, speak spanish for them, speak creole for, spoke cape verdean for, speaking kriolu for,
    spoke kriolu for, speak kriolu for, in kriolu for, in kriolu what, spoke vietnamese for, speaking vietnamese
    for, speaking chinese for, spoke chinese for, speaking arabic for, spoke arabic for, spoke somali for,
    speaking somali for, spoke russian for, speaking russian for, in vietnamese for, in chinese for, in arabic
    for, in somali for, in french for, in cape verdean for, put it into spanish, put it into creole, putting it
    into spanish, turned it into spanish, read me my rights in spanish for, go between, went between, middleman
    for, says it in vietnamese, says it in spanish, say it in spanish, says it in creole, says it in portuguese,
    says it in chinese, repeats it in, repeated it in, put it in spanish, so the cop did it for them, translated
    for, translating for, translates for, translate for, interpreted for, interpreting for, interprets for,
    interpret for, was the interpreter, acted as translator, acted as interpreter, acting as interpreter, acting
    as translator, as the interpreter, as a translator, as an interpreter, as interpreter, as translator, played
    translator, played interpreter, did the translating, did the talking for, did the translation, doing the
    translating, put into spanish, turned ices words, explained in spanish what, spoke for the agents, relayed it
    in spanish, relayed what ice
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
    stood in our, came in behind ice, came in behind, came in after, went in behind, went in after, went in
    first, went in together, in behind them, in behind ice, followed right behind, right behind ice, right
    behind them, piled in, piled into, pile in, poured in, poured into, swarmed, swarmed into, swarm, crashed
    in, crashed into our, crashed through, rammed the door, rammed, the ram, carry the ram, carried the ram,
    battering ram, took the door, took down the door, took the door down, knocked the door down, knocked down
    the door, knocked down our, knocked in the, knocked the door in, busted the door, busted down, busted
    through, bust the door, bust down, broke my door, broke our door, broke her door, broke his door, broke
    through, broke open, break down the door, pried the door, pried open, kicked my door, kicked our door,
    kicked in my, kicked in our, pushed through the door, pushed past me, pushed past my, pushed past us, shoved
    past, stepped into, stepping into, steps into, steps in, stomped in, stomped into, rolled into our, rolled
    into my, up in the apartment, up in my crib, up in our crib, up in the crib, up in my house, up in our
    house, inside my crib, inside the crib, all in the house, all in my house, all up in, all thru the house,
    all through the house, all over my apartment, all over the apartment, all over our, through the apartment,
    through our apartment, through my apartment, through the house, through my house, through every room, going
    through the rooms, went room to room, room to room, went through my, went through our, came upstairs, came
    up the stairs, went up the stairs, went upstairs, going upstairs, going up the stairs, up the stairs with,
    upstairs with ice, upstairs with them, up to the third floor with, into the unit, into the room, into my
    room, into our room, into her room, into his room, into the bedroom, into our bedroom, into the kitchen,
    into our kitchen, into the basement, into the hallway, into the building with, inside the building with,
    into her apartment, into his apartment, into her house, into his house, into her home, into his home, into
    my home, into the home
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
    partner up with, joining, joins, join, joined up with, helpin, halping, helpd, assistin, helped out, helping
    out, helps out, help out, gave backup, give backup, gave them backup, gave ice backup, provided backup,
    providing backup, provides backup, provide backup, provided cover, provided support, providing support,
    provided security, provided muscle, gave support, gave cover, giving cover, as backup for, as back up for,
    as muscle for, as security for, stood watch for, standing watch for, stand watch for, kept watch for,
    keeping watch for, keep watch for, kept lookout, was lookout, was the lookout, played lookout, lookout
    while, stood lookout, scouting for, scouted for, pointing out houses to, running with, runs with, ran with,
    rollin w, rolling w, rolls w, rolled w, ridin w, riding w, rides w, rode w, ride w, riding shotgun with,
    rode shotgun with, shotgun with, in the same car as, in the same van as, in the same truck as, in the van
    with, in the suv with, in the truck with, in the front seat with, on patrol with, on a ride along with, ride
    along with, doing rounds with, out there with, out here with, knocking doors with, knocking on doors with,
    going house to house with, going building to building with, canvassing with, searching with, looking for
    people with, hunting with, carrying out raids with, raiding with, raided with, doing raids with, did a raid
    with, did raids with, does raids with, do raids with, joint raid with, team with, teams with, teamed with,
    same team as, coordinating with, working hand in hand with, working hand in glove with, working side by side
    with, working alongside, work alongside, worked alongside, worked right alongside, standing alongside,
    standing with, standing shoulder to shoulder with, standing side by side with, marching with, at the side
    of, abet*
  `,
  STAGE: `
    staging, stage, staged, using, use, used, uses, parked, parking, park, gather*, meeting in, meeting at, meet
    up, set up, setting up, lined up, station*, hiding, based, hanging out, lining up, regrouping, processing
    people, meeting spot, meeting point, meet in, meet at, staging area, sitting in, as a base, line up, meet
    there, meet before, waiting in, regroup, camp*, camping out, camped out, congregat*, assembl*, muster*, rally
    point, rendezvous, home base, command post, command center, set up shop, set up camp, setup, suiting up, suit
    up, gearing up, gear up, putting on vests, briefing, huddl*, meetup, meet, meets, meeting, met up, meetin,
    store, storing, stored, keep their cars, keeping their cars, keep their trucks, loading, load up, switching
    cars, switch cars, swapping, charging their, parks, parkd, parkin, sits, sat, wait, waits, waiting, waited,
    waitin, hid, hide, hides, hiding out, operate out of, operating out of, operating from, work out of, working
    out of, working from, run out of, running out of, launch*, launching from, take over, took over, taking over,
    occupied, occupying, lining, load, loaded, loading people, holding people, hanging, hangin, chilling, staging
    out of, staging from, posting up, posted up, posted, grouping, group up, grouped, pull into, pulled into,
    pulling into, filled, full of, change into vests, changing into vests, change into their vests, changed into
    their vests, get changed, getting changed, change clothes, changing clothes, put on vests, put on their vests,
    put on gear, putting on gear, putting on their vests, putting on their gear, use the bathroom, using the
    bathroom, used the bathroom, using the bathrooms, use the bathrooms, use the restroom, used the restroom,
    gather up, gathered up, gathering up, gathered, gathers, getting ready, get ready, got ready, prepping, prep,
    prepped, rally at, rallied, rally, rallying, rolled out of, rolling out of, rolling out from, roll out from,
    heading out from, head out from, headed out from, leave from, leaving from, left from, start from, starting
    from, started from, set off from, launch from, launched from, taking over the, took over the, camped in,
    camped at, camping in, camping at, camp out at, camp out in, camp in, squatting, squatted, squat in, holed up,
    holed up in, hunkered down, waiting around in, hanging around in, killing time in, killing time at, sleeping
    in their cars, eating lunch in, having lunch in, having coffee in, drinking coffee in, having a meeting in,
    had a meeting in, held a meeting in, holding a meeting in, met in, met at, meeting up in, meeting up at, meet
    up at, meet up in, mustering, mustered, roll call in, line up in, lined up in, line up at, lined up at, lined
    their, lining up in, lining up at, keeping people in, kept people in, holding people in, held people in,
    processed people in, processing people in, loading vans in, loaded vans in, loaded people in, loading people
    in, stash their, stashing their, stashed their, storing their, stored their, store their, leave their cars,
    leaving their cars, left their cars, leave their trucks, left their trucks, leave their vans, left their vans,
    fueling up, fuel up, gassing up, gas up, fill up their, charging up, swapping cars, swapped cars, swapping
    plates, switched cars, switching vans, turning around in, pulled up in, pulling up in, pull up in, have the
    run of, got the run of, base camp, home base in, home base at, basecamp, staging in, staging at, stagin,
    staged at, staged in, staged out of, staging ground, staging spot, staging lot, rally spot, jump off point,
    jumping off point, launch pad, launching pad, meeting place, to keep their ice, to keep their cars, to keep
    their trucks, to keep their vans, to keep their suvs
  `,
  CALL_911: `
    dialed 911, called the police because, called the cops because, called the cops cuz, called police bc, 9 1 1,
    called police because, somebody called 911, someone called 911, neighbor called 911, called nine one one, nine
    one one, dialed 9 1 1, someone dialed, we dialed, 911 call, call to 911, called it in, neighbor called the
    police, neighbor called the cops, neighbors called the police, neighbors called the cops, neighbor called
    police, somebody called the cops, somebody called the police, somebody called cops, someone called the cops,
    someone called the police, someone called cops, people called the police, people called the cops, called 9 11,
    called emergency, called an ambulance, called for an ambulance, called the ambulance, we called the cops
    cause, we called the cops because, i called 911, we called 911, called 911, my neighbor called 911, called the
    911, 911 caller, 911 for, after a 911, after our 911, 911 was called, somebody dialed, rang 911, phoned 911
  `,
  CALM: `
    kept the peace, keep the peace, calm*, kept everyone safe, keep people safe, kept people safe, made sure
    nobody, make sure nobody, only to keep, ambulance, first aid, medical, deescalat*, de escalat*, check on us,
    checked if, asked if we were ok, asked if everyone, to help the lady, for their id, for ids, for
    identification, 4 id, for id, them id, their badges, safe, peace, crowd safety, kept order, keep order,
    keeping order, keeping the peace, keepin the peace, keepin people safe, keeping people safe, keeping everyone
    safe, keep everyone safe, keep everybody safe, kept everybody safe, kept us safe, made sure everyone, made
    sure everybody, made sure no one, making sure nobody, making sure no one, making sure everyone, made sure we
    were, make sure everyone, make sure no one, separated, separating, broke up the fight, for safety, for
    everyones safety, safety only, public safety, ems, emts, paramedic*, ambulence, ambulans, first aide, helped
    the hurt, helped her up, helped him up, took care of the injured, checked on people, checked on everyone,
    checked on us, asked if anyone was hurt, asked if anybody was hurt, make sure nobody got, asked ice for, asked
    them for their, asked the agents for, asked for their badge*, wrote down their badge*, documented, stood
    between, kept things calm, kept it calm, cool things down, cooled things down, cooled it down, settled things
    down, settle it down, settled everyone, looked after us, looked after people, looked after everyone, looking
    after us, protected people, protected us, protected everyone, stays peaceful, stayed peaceful, kept it
    peaceful, keep it peaceful, only made sure, just made sure, made sure nobody got hurt, making sure nobody got
    hurt, nobody got hurt, nobody would get hurt, everyone was safe, everyone stayed safe, everybody safe, kept it
    safe, keeping it safe, kept things peaceful, kept everything calm, kept everyone calm, kept us calm, kept
    people calm, calmed everyone, calmed people, calmed things, calmed us, directed nobody, just to keep people
    safe, just kept people safe, only kept people safe, just watched, only watched, made sure people were ok, made
    sure we were ok, made sure we were safe, made sure everyone was ok, to make sure everyone, to make sure
    nobody, to make sure people, checked everyone was ok, checked we were ok, only safety, only for safety, just
    for safety
  `,
} as const satisfies Partial<Lexicon>;
