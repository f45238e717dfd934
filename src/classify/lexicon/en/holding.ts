import type { Lexicon } from '../../concepts.ts';

/** English: keeping, letting go and handing over. */
export const holding = {
  KEEP: `
    told _ to hold on, said to hold on, told to hold on, asked _ to hold on, said hold on, told _ wait, told _
    sit, told _ to wait, told _ to stay, made _ sit and wait, keep, keeps, kept, keeping, keept, held, hold,
    holding, holds, made _ wait, made _ sit, make _ wait, makes _ wait, made _ stay, still has, still have, still
    got, still holding, stuck in, wait, stall*, wouldnt release, would not release, wont release, refused to
    release, refuse to release, not releasing, didnt release, did not release, stayed locked, locked in, wouldnt
    open, still inside, still in there, still in the cell, sat in, extra hours, more hours, more hrs, hours more,
    hrs more, made to wait, made to sit, not let out, still locked up, refusing to let, without letting, stalled,
    cant release, cannot release, couldnt release, can not release, unable to release, extra hrs, gotta wait, have
    to wait, has to wait, had to wait, got to wait, sat _ down, sat on, pinned, held down, pinned down,
    restrained, restraining, wouldnt let out, wont let out, overnight, make _ sit, have _ sit, had _ sit, stuck
    inside, said he cant leave, said she cant leave, not allowed to leave, couldnt leave, cant leave, would not be
    leaving, would not be released, wouldnt be released, wont be released, will not be released, not be released,
    not being released, not released, not been released, cant be released, cannot be released, not free to go, not
    free to leave, wasnt free to go, aint free to go, not allowed to go, wasnt allowed to go, was not allowed to
    leave, wasnt allowed to leave, could not leave, could not go, couldnt go, couldnt go home, cannot go, cannot
    leave, cant go, cant go home, cant go yet, cant go nowhere, not going anywhere, aint going anywhere, aint goin
    nowhere, aint going nowhere, isnt going anywhere, wasnt going anywhere, not going nowhere, wasnt leaving, not
    leaving, still locked, still behind bars, behind bars, still sitting, still in custody, still in jail, still
    in lockup, still detained, still stuck, still waiting in, still in a cell, still locked in, stuck there, stuck
    at, sit tight, hang tight, told _ hang, told _ to hang, told _ to sit, wait here, stay put, sit here, dragged
    their feet, dragging their feet, drag their feet, dragged it out, dragging it out, took their time, takes
    their time, taking their time, slow walked, slow walking, slow rolled, slow rolling, slowed down, stonewall*,
    left _ sitting, left _ in the cell, left _ in a cell, left _ in lockup, leave _ in the cell, left him in, left
    her in, keep _ waiting, kept _ waiting, had _ waiting, had _ sitting, another night, extra night, one more
    night, all weekend, thru the weekend, through the weekend, for the weekend, remained, remain, remains, stayed
    inside, stay inside, stayed in the cell, stayed in jail, stayed in a cell, keepin, kep, kepp, hang on to, hung
    on to, hanging on to, hang onto, hung onto, hanging onto, hold onto, held onto, holding onto, hold on to him,
    held on to, holding on to, wouldnt open the cell, wouldnt open the door, didnt let out, refusing to release,
    refuses to release, refuse release, denied release, delayed, was delayed, wouldnt free, would not free,
    wouldnt discharge, didnt get out, didnt come out, hasnt been let, wouldnt give _ back, pinned to the, rotting
    in, sat in a cell, sat in the cell, sat in lockup, sat in jail, sat locked, locked back up, put back in the
    cell, put _ back in the cell, back in the cell, back to the cell, brought back downstairs, sent back
    downstairs, back downstairs, told us hes staying, said hes staying, staying put, is staying, stays put, hafta
    wait, gotta sit, gotta stay, has to stay, had to stay, have to stay, must stay, must wait, told to stay, told
    stay, told wait, told us no because, told us no cause, told us no cuz, told me no because, told me no cuz,
    they said no because, they said no cuz, told us no he, told us no she, does not permit, doesnt permit, not
    permit, had us on the, had him on the, had her on the, had them on the, had us sitting, had us wait, had us
    stand, had us standing, had us waiting, had me waiting, had me on the, holdin, say sit, said sit, says sit,
    told him sit, told her sit, told me sit, told us sit, say wait, said wait, says wait, say stay, said stay,
    says stay, said not yet, says not yet, say not yet, told not yet, told us not yet, not so fast, wouldnt turn,
    wont turn, was slow with, were slow with, slow with the, slow with his, slow with her, took forever, taking
    forever, takes forever, take forever, made up excuses, kept making excuses, kept stalling, kept delaying, kept
    putting us off, kept telling us soon, kept saying soon, kept saying wait, kept saying five more, kept saying
    ten more, five more minutes, wouldnt open up, wouldnt unlock, wouldnt cut him loose, wouldnt cut her loose,
    still there, still inside the station, still inside there, hes still in, shes still in, is still in there,
    wouldnt budge, would not budge, no one is leaving, nobody is leaving, nobody leaves, you aint leaving, you are
    not leaving, youre not leaving, you not leaving, you cant leave, you cannot leave, u cant leave, youre not
    going anywhere, you aint going nowhere, you not going nowhere, nobody goes anywhere, stay right there, put _
    back in lockup, back in lockup, back into lockup, back to lockup, back into the cell, back inside the cell,
    put back in, locked him back, locked her back, locked me back, back in a cell, back in cell, back behind bars,
    took him back inside, took her back inside, brought him back inside, pulled him back in, pulled her back in,
    dragged him back in, sent him back in, sent him back to the cell, another hour, another two hours, another
    three hours, another few hours, another day, two more hours, three more hours, four more hours, five more
    hours, six more hours, few more hours, couple more hours, one more hour, longer, hold up, held up, hold tight,
    hold him there, hold her there, sat him on the curb, sat me on the curb, sat us on the curb, sat her on the
    curb, had him sit, had her sit, had me sit, made him stand, made me stand, made us stand, made him lie, had
    him stand, had me stand, sitting in the cell, sitting in a cell, sitting in jail, sitting in lockup, sitting
    in there, sitting there for, languish*, linger*, on ice for, parked him in, parked her in, stashed him in,
    stuck him in, stuck her in, stuck me in, tucked him in, babysitting, babysat, babysit, nobody goes, nobody
    moves, no one leaves, no one goes, nobodys leaving, cell door stayed shut, stayed shut, sitting on him, sittin
    on him, sitting on her, sat on him, took him back to the cell, took _ back to the cell, put him back in, aint
    home, isnt home, not home yet, still not home, did not get to go, didnt get to go, two more nights, more
    nights in, another night in, two more days in, he not come out, not come out, never came out, never got out,
    never got let out, never let out, wasnt let out, jail said no, jail says no, tell him stay, told him stay,
    tells him stay, tell her stay, so he stays, so she stays, and hes inside, and shes inside, parked in there,
    why is he in a cell, then why is he in, why is she in, remains in custody, remain in custody, stays in
    custody, stay in custody, remained in custody, kept in custody, they say wait, tell him wait, saving him for,
    saving her for, saving me for, no leaving yet, not leaving yet, held on a probation, held on probation, held
    for probation, probation hold, delay*, delaying, sat there, no release, dont move
  `,
  STILL: `
    still, to this hour, even after, even though, hours later still, hasnt come out, has not come out, never
    came out, not out yet, hasnt been released, even tho, eventhough, despite, in spite of, to this day, never
    got out, never walked out, never came home, didnt come home, hasnt come home, has not come home, never made
    it home, not home yet, hasnt walked out, and yet, nevertheless, regardless, still here, im still here, still
    in here, still stuck here, still inside here, he still here, she still here, hes still here, shes still
    here, still down there, still up there, still over there
  `,
  LET_GO: `
    gave _ a warning, gave _ warning, told _ to go home, i could leave, let us drive off, let _ go, lets _ go, let
    go, letting _ go, let us leave, let me leave, let him leave, sent _ on our way, released _ right away, let
    out, let _ out, free to leave, let _ off, drove off with a warning, left with a warning, just a warning, with
    a warning, w warning, sent us home, sent _ home, told us we could go, told _ could go, went home same, home
    same night, released right away, released on time, released same day, walked out on time, came home, out
    within the hour, released within, walked right out, hes home now, hes home, shes home, he is home now, he is
    home, home now, back home, is home now, out by dinner, cut _ loose, cut loose, cuts _ loose, turned _ loose,
    turn _ loose, turned loose, let loose, let _ loose, let him walk, let her walk, let them walk, let me walk,
    let us walk, let my _ walk, let _ leave, let _ drive off, let _ drive away, let _ pass, let _ on our way, let
    _ on my way, sent me on my way, sent us on our way, sent him on his way, sent her on her way, sent me along,
    sent us along, waved us through, waved me through, waved us on, waved me on, gave warning, gave a warning,
    verbal warning, written warning, got a warning, got off with a warning, off with a warning, only a warning,
    gives me a warning, gave me warning, warning only, gave a written, said drive safe, told me drive safe, told
    me to drive safe, said have a good, told me have a good, told me to have a good, told us have a good, released
    him right, released right, out right on time, let out right on time, right on time, let out on time, out on
    time, released the same, let out same, let out the same, out the same day, out the same night, out that same,
    home the same, came home safe, came home same, came home that, and came home, came right home, straight home,
    made it home, home safe, safe at home, walked straight out, walked out of there, walked out the front, out the
    front door, let us be on, let me be on, released without any delay, without delay, no delay, no problem
    getting out, did not honor, didnt honor, dont honor, does not honor, doesnt honor, wont honor, wouldnt honor,
    refused to honor, not honor, ignored the detainer, ignored the ice, tore it up, ripped it up, threw it away,
    threw it in the trash, released him anyway, let him go anyway, released her anyway, released the next morning,
    out the next morning, out next morning, released in the morning, bailed out and went home, bailed out and
    home, processed and released, booked and released, cited and released, released promptly, promptly released,
    immediately released, released immediately, released at once, let go right away, released in an hour, out in
    an hour, out in two hours, was sent home, got sent home, sent him home, sent her home, sent me home, allowed
    to go home, got to go home, drove off after a warning, was home by, got out next day, got out the next, got
    out same day, got out the same, got out that night, got out in the morning, let _ out the next, let _ out in
    the morning, let _ out same, let _ out the same, let _ out that, have a good night, have a good day, have a
    nice day, have a nice night, have a good one, have a good evening, drive safely, drive careful, told me to
    drive safely, get home safe, told me go home, told him go home, told her go home, told us go home, told me to
    go home, told him to go home, told us to go home, said go home, said go ahead home, said youre good to go,
    said we were good to go, said im good to go, told me i was good, said you can go, said we can go, said i can
    go, said i could go, said we could go, told me i can go, told me i could go, told me i could leave, told us we
    can go, told us we could leave, told them they could go, sent him along, sent them on their way, sent them
    home, sent him off home, send him home, send her home, send me home, send us home, sends him home, sends me
    home, let me on my way, let us on our way, let him on his way, let her on her way, let him be, let us be, let
    us alone, let me pass, let us pass, let us through, on my merry way, on his merry way, opened the door on
    time, open door on time, opened door on time, released right on time, bail and home, home within the hour,
    home in an hour, home within an hour, out within an hour, out in ten minutes, out in twenty minutes, out in
    half an hour, out in minutes, out in 20 minutes, out in 10 minutes, out in 30 minutes, out right after, out
    right away, out straight away, came straight out, walked right out of, walked straight out of, he walked
    right, walked out a free man, walked out free, walked out no problem, came out no problem, came right out,
    came out right away, came out on time, came out within, got out right away, got out on time, got out no
    problem, released with no delay, released no problem, released w no, released without any, released without a,
    released without incident, released within the hour, released within an hour, released that night, released
    that day, released that same, let out that night, let out right away, let out right after, let out
    immediately, let him out right, let her out right, let him out on time, let him out same, let her out same,
    let him walk out, let her walk out, let him go home, let her go home, let me go home, let us go home, let them
    go home, let my _ go home, they let go home, wasnt kept, wasnt held, not kept, didnt hold him, didnt hold her,
    didnt keep him, didnt keep her, did not hold him, did not keep him, paid no attention to the detainer, paid no
    mind to the detainer, disregard*, wouldnt hold him for ice, wouldnt hold her for ice, wont hold people for
    ice, dont hold for ice, dont hold people for, dont do holds, dont do ice holds, we dont honor, turned ice
    away, sent ice away, told ice no, told ice to get a warrant, told ice get a warrant, told ice to come back
    with, told them to come back with, told them come back with, let me continue, let us continue, let him
    continue, let her continue, let me go on, let me drive, let us drive, let him drive, let me keep driving, let
    me keep going, let me proceed, let us proceed, allowed me to leave, allowed us to leave, allowed him to leave,
    allowed me to go, allowed us to go, allowed him to go, allowed her to go, permitted me to leave, dismissed me,
    excused me, turn him loose, turn her loose, turned him loose, turned her loose, turned them loose, turned my _
    loose, out at once, home for dinner, out the same hour, out in ten, later he was out, later she was out, out
    in five minutes, out in 15 minutes, out minutes later, out an hour later, let right out, let him right out,
    let her right out, released right after, home by dinner, home by noon, no delays, no hold up, walked out
    right, walked out a free
  `,
  HAND_OVER: `
    hand _ over, handed _ over, handed over, handing _ over, turn _ over, turned _ over, turned over, gave _ over,
    give _ over, gave _ up, gave _ away, pass _ over, passed _ over, surrender*, hand _ off, handed _ off, handed
    _ right to, handed _ straight to, walked _ out to, walked _ to, brought _ out to, led _ out to, released _ to
    ice, released _ to immigration, released to, released into, escorted _ to, let ice take, let ice have, let
    immigration take, let them take, handed _ to, put _ in the ice, put _ into the ice, put _ in ices, let ice
    grab, led _ to, handd _ over, handed off, handover, hand over, hand him to, hand her to, hand them to, give
    him up, give her up, given to, turned in to, turned _ in to, turn _ in to, turning _ in to, turning _ over,
    turns _ over, turnt _ over, turned ova, delivered _ to, hand deliver*, handing off, handing _ off, hands _
    off, hands _ over, hand off, handoff, hand him over, pass _ off, passed _ off, passing _ off, passed off,
    passed off to, served _ up, serve _ up, on a platter, on a silver platter, gift wrapped, sold _ out, fed him
    to, fed her to, threw _ to, tossed _ to, into the hands of, in the hands of, into ice custody, into ices
    custody, into ices hands, into immigration custody, over to ice custody, signed _ over, sign _ over, signing _
    over, signed over, brought _ over to, walked _ over to, walk _ over to, walking _ over to, walking _ to, walks
    _ to, walked _ right to, walked _ straight to, walk _ to, marched _ to, marched _ over, marched _ out to,
    dragged _ to, dragged _ over to, led _ over to, leading _ to, took _ over to, loaded _ into ices, let ice
    pick, let ice snatch, let ice scoop, let ice come take, let ice come and take, let ice come in and take, let
    agents take, let the agents take, let the agents grab, let immigration grab, let immigration have, let
    immigration pick, let the feds take, let the feds have, let feds take, released _ over to, released straight
    to, released _ straight to, released _ directly to, released directly to, relinquish*, surrendr*, custody
    transfer, gave custody, gave over, giving _ over, gives _ over, give him over, gived _ to, gived him, deliver
    him to, handed right over, handed straight over, handed right to, handed straight to, handed directly to,
    handed him, handed her, handed them, handed my, give him to, give her to, gave him to, gave her to, gave them
    to, give them to, gave us to, gave my brother, gave my husband, gave my son, gave my cousin, gave my uncle,
    gave my dad, gave my father, gave my friend, gave my coworker, given over, given away to, put _ in the hands,
    pushed _ to, pushed _ toward, into they hands, into their hands, in their hands, into ices arms, into the arms
    of, give me to, gave me to, given me to, hand me to, handed me to, gives me to, handed us to, gives him to,
    gives her to, gives them to, give us to, giving him to, giving her to, giving me to, giving them to, giving us
    to, hand us over, hand me over, into their custody, into federal custody, to federal custody, to their
    custody, to ice custody, to ices custody, into ero custody, into hsi custody, into homeland custody, to
    homeland custody, into the custody of, to the custody of, in the custody of, into custody of, to custody of,
    uncuffed _ to, switched cuffs, swapped cuffs, changed cuffs, switched the cuffs, swapped the cuffs, changed
    the cuffs, switched handcuffs, swapped handcuffs, switched the handcuffs, swapped the handcuffs, traded cuffs,
    givin you nobody, giving you nobody, give you nobody, give you anybody, give you anyone, giving you anyone,
    giving you anybody, giving you him, giving up my, give up my, give up his, gave him right to, gave her right
    to, gave him straight to, passed him along to, passed her along to, passed him on to, passed her on to, passed
    him to, passed her to, passed me to, passing him to, pass him to, pass her to, shoved him to, shoved him at,
    shoved him toward, pushed him to, pushed her to, pushed me to, pushed him into the arms, threw him to, threw
    me to, threw her to, tossed him to, served him to, led him right to, led him straight to, led him over to,
    walked him over to, walked him right to, walked him straight to, walked her right to, walked her straight to,
    walked me to, walked me over to, walked me out to, walked me right to, brought me to the ice, brought him to
    the ice, brought her to the ice, brought him out to, brought her out to, brought me out to, brought him over
    to, brought her over to, brought me over to, marched him right to, delivered him to, delivered her to,
    delivered me to, delivered my _ to, released him over to, released me to, released him right to, released her
    to, turned him to, turn him to, turned me over, turned me to, put him in ice custody, put her in ice custody,
    put me in ice custody, put him in their hands, left him with ice, left him with the agents, left her with ice,
    left me with ice, left him for ice, exchanged him, prisoner exchange, the handoff, the hand off, made the
    handoff, did the handoff, did a handoff, did the exchange, gave ice my, gave ice the guy, let ice walk off
    with, let ice have him, let ice have her, let ice take my, let ice take him, let ice take her, let ice grab
    my, let immigration take my, let immigration take him, let immigration take her, stood by and let ice, hes
    yours, hes all yours, shes all yours, shes yours, theyre all yours, custody went from, custody passed, custody
    was passed, left her with the ice, left him with the ice, left _ with the ice, left _ with ice, left _ with
    immigration, left _ with the agents, left _ with the feds, handed him over, handed her over, handed me over,
    handed them over, handed us over, handed over my, gave him over, gave her over, gave my brother to, gave my
    husband to, gave my cousin to, gave my dad to, gave my son to, gave my uncle to, gave my friend to, turned him
    over, turned her over, turned them over, turned over to, passed him off, passed my brother to, passed my
    cousin to, delivered him, delivered her, delivered my, walked him to, walked him out to, walked her to, walked
    her over to, walked my brother to, walked my cousin to, put him in ices, gave custody to, gave custody of,
    transferred custody, transferred him, transferred her, released him to, released to ice, released to
    immigration, released into ice, released into the hands, straight to ice, straight into ices, straight into
    the hands, surrendered him, surrendered her, swapped him, traded him to, here take him, take him hes, pushed
    him into, gave him up, gave her up
  `,
  TRANSFER: `
    walked _ out, led _ out, brought _ out, took _ out, walk _ out, transfer*, deliver*, released _ to, sent _
    to, escorted him out, escorted her out, escorted them out, escorted my, walked _ through, walked _ outside,
    walked _ downstairs, led _ outside, taken out to, walked out to, brought out to, led out to, shipped,
    shipped _ off, shipped off, ship _ to, sent off to, sent _ off, sent _ straight to, sent _ over to, bused,
    bussed, marched _ out, marched _ outside, frog marched, perp walked, carried _ out, dragged _ out, took _
    down to, tranfer*, trasfer*, handed
  `,
  NO_JUDGE: `
    no have name of judge, not have name of judge, no name of judge, no name of a judge, without name of judge,
    not from any court, not from a court, not from court, not from the court, wasnt from a court, wasnt from any
    court, wasnt from court, isnt from a court, isnt from any court, not a court paper, wasnt a court paper, not
    court paper, no court on it, judge had nothing to do, judge has nothing to do, no judge had anything, ningun
    juez, ningun juez signed, judge never saw, judge never signed, judge didnt sign, judge did not sign, no court
    signed, no court stamp, no court seal, no judges name, no judges signature, without a judge, without judge,
    without any judge, without a judges, not a judges, not by a judge, no judges, no real judge, not a real judge,
    no signature of a judge, no signature from a judge, no signature of judge, no court signature, nothing from a
    judge, nothing from a court, nothing from the court, nobody from a court, no court name, no court order, not a
    court order, not signed by any judge, not signed by a judge, not signed by judge, wasnt signed by a judge,
    wasnt signed by any judge, isnt signed by a judge, aint signed by a judge, aint no judge, judge line blank,
    judge line empty, blank where the judge, unsigned by a judge, never went to a judge, never went before a
    judge, no judge ever, never been in front of a judge
  `,
} as const satisfies Partial<Lexicon>;
