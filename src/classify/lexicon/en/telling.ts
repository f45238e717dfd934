import type { Lexicon } from '../../concepts.ts';

/** English: how it is told. */
export const telling = {
  NEG: `
    not, no, never, didnt, dont, doesnt, did not, do not, does not, wasnt, werent, isnt, arent, wont, cant,
    couldnt, wouldnt, nobody, no one, noone, none, without, neither, nor, didn, dint, didt, havent, hasnt, aint,
    nothing, zero, w/o, refused, refuse, nuthin, dident, diden, no cops, dont even, declined, naw, nah, dnt,
    doesn, dosnt, dosent, wasn, weren, isn, aren, couldn, wouldn, hadnt, hadn, shouldnt, nothin, not once, never
    once, never ever, not even, at no point, at no time, failed to, refus*, cannot, none of them, none of, not
    any, not one, not a single, w/out, wout, w out, refusing, declines, declining, neva, nevah, noboddy, nobdy,
    didn t, don t, didnot, donot, werent even, wasnt even, not gonna, wasnt gonna, without no, not one single,
    didnt see one single, didnt see a single, didnt see one, none of the
  `,
  ONLY: `
    only, just, solely, alone, nobody but, only the officer knew, only the cops knew, only cops knew, only police
    knew, only the police knew, only the police had, only the cops had, only cops had, only police had, only
    police had it, only the detective knew, only the detective had, nobody else knew, no one else knew, noone else
    knew, nobody else had, no one else had, only police were told, only the police were told, only the cops were
    told, just immigration agents, just immigration officers, just immigration people, just immigration guys, only
    immigration agents, only immigration officers, only immigration people, only immigration guys, just
    immigration there, only immigration there, i only told the police, i only told the cops, only told the police,
    only told the cops, only told the officer, only told the detective, told only the police, told only the cops,
    told only the officer, told nobody but the police, told nobody but the cops, told no one but the police, told
    no one but the cops, told no one except the police, told nobody except the police, nobody but the police knew,
    nobody but the cops knew, no one but the police knew, no one but the cops knew, only told that to the police,
    only told that to the cops, only gave it to the police, only gave that to the police, only said it to the
    police, only said that to the police, only the police know, only the cops know, only cops know, only police
    know, only the officer had, only the officer knows, only police could know, only the police could know, only
    the cops could know
  `,
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
    should we worry, should i be worried, should i be afraid, what if i, what if my, what if they, what if
    police, what if cops, what if ice, what if a cop, what if bpd, what if boston police, what would i do if,
    what would you do if, what should we do if, what should my, what should i do when, what must i do if, what i
    do if, what i should do if, what i must do if, wat do i do if, wut do i do if, what do u do if, what am i
    supposed to do if, what are we supposed to do if, what can happen if, what could happen if, what might
    happen if, what may happen if, what will happen if, what will happen when, what gonna happen if, what happen
    when, wat happens if, wat happen if, how do i protect, how can i protect, how do we protect, how to protect,
    how to react if, how do i act if, how should i react if, how should we react, how to answer if, how do we
    respond, how to respond if, what to say if, what to say when, who should i call if, who can i call if, who
    to call if, whom do i call if, number to call if, if ever the police, if ever ice, if someday, if some day,
    if tomorrow the police, if tomorrow ice, if police come to, if immigration comes, if immigration come, if
    they come to my, if a cop asks, if the cop asks, if a police asks, if an officer asks, if police ask, if the
    cops ask, if they ask for my, if bpd asks, if boston police asks, if boston police ask, if the police stop,
    if police stop, if a cop stops, if cops stop, if bpd stops, if i get arrested, if im arrested, if i am
    arrested, if my husband gets, if my son gets, if my brother gets, if my wife gets, if he gets stopped, if he
    gets arrested, if somebody gets, if someone gets, suppose a cop, suppose the police, suppose ice, suppose
    bpd, suppose they, let us say, lets suppose, say ice shows, imagine if, in the future if, just preparing, be
    prepared if, just want to be ready, want to be prepared
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
    supposed to, could ice, whether police, whether the police can, whether cops, could a cop, could a police,
    could boston police, could cops ask, can a boston, can a police officer, can a trooper, can a state trooper,
    can troopers, can the state police, can a sheriff, can sheriffs, can school police, can school safety, can a
    school, can a detective, can detectives, can an immigration, can federal agents, can feds, can the feds, can
    ice agents, can these cops, can they legally, can they even, are they even allowed, are officers allowed, is
    an officer allowed, is a police officer allowed, is ice allowed, are ice agents allowed, is immigration
    allowed, is the city allowed, is the sheriff allowed, does a cop, does a police officer, does an officer, do
    troopers, do state police, does the state police, do the state police, does the sheriff, do sheriffs, do
    transit police, does transit police, do campus police, does ice ever, does the city, does city hall, do
    schools, must the police, must they, must police, must an officer, should a cop, should cops, should
    officers, should the police, should the cops, should i answer, should i tell, should i show, should i open,
    should i carry, should we carry, should i bring, must i show, must i answer, must i carry, have i to, am i
    obliged, do i owe, is it mandatory, is it required to, is it necessary to, is it a crime to, is it a crime
    if, is it lawful for, is it lawful to, is it normal for police to, is it normal that police, is it possible
    that police, is it possible for police, is it possible they, is it allowed for, is it allow, is allowed the
    police, it is allowed that, it is legal that, is legal that police, how likely is it, how likely are, what
    is the chance, whats the chance, what are the chances, what are the odds, whats the odds, anyone here know,
    do yall know, do you folks know, can you explain, could you explain, please explain, pls explain, i have a
    question about, i got a question about, question about my rights, question about the law, hypothetical
    question, i am curious if, im curious if, just curious if, i am wondering, im wondering, i was wondering, i
    would like to understand, i want to learn, id like to understand, trying to learn, wanna know my rights,
    want to know my rights, what are our rights, which are my rights, my rights when, my rights with, my right
    to, do immigrants have, do undocumented people have, what does trust act, what does the trust act, what is
    trust act, whats the trust act, what is the trust act, does the trust act, is the trust act, what is a
    detainer, whats a detainer, what is i 247, what is an i, what is a sanctuary, is boston a sanctuary, is
    boston still, is boston sanctuary, how do you guys, how does this line, how does this work, how this work,
    who are you, who runs this, is this line, is this anonymous
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
    from somebody, heard from a friend, heard from her, heard from his, heard from my, heard from the, word
    around, word round here, word in the neighborhood, word around town, word on the block, talk around, talk of
    the neighborhood, people talking, folks talking, ppl talking, folks say that, folks been saying, lady told
    my friend, guy told my friend, a guy said, some guy said, some lady said, some woman said, some dude said, a
    lady said, a woman said, dude said that, guy at work said, guy at my job said, lady at work said, woman at
    work said, guy at the gym, guy at my gym, girl at school said, kid at school said, kids at school say, kids
    are saying, kids saying, kids be saying, parents are saying, moms are saying, the other moms, neighbors
    saying, neighbors talking, neighbors been, neighborhood page, neighborhood group, neighborhood chat,
    building chat, on citizen app, on nextdoor, in the group chat, from the group chat, on the group chat,
    someone wrote in, somebody wrote in, someone sent in, somebody sent in, forwarded message, forwarded to me,
    got forwarded, getting forwarded, got a forward, on the radio they, on the radio show, on the spanish radio,
    haitian radio, spanish radio, radio said, tv said, news said, news says, in the globe, in the herald, on
    wbur, on gbh, read somewhere, saw somewhere, seen online, seen on facebook, seen on instagram, seen on
    tiktok, read on facebook, read it on, read it online, according to facebook, according to people, according
    to a post, according to the news, so they say, so i hear, so i heard, so im told, so i am told, i am told,
    im told, i been told, been told that, we were told that, i got told, told by a friend of, told by someone
    who heard, my cousin heard, my neighbor heard, my coworker heard, my sister heard, they heard from, heard
    thru, heard through, through the grapevine, thru the grapevine, grapevine, third hand, thirdhand, 3rd hand,
    friend of friend, friends friend, cousins cousin, cousins neighbor, brothers friend, sisters friend, moms
    friend, neighbors cousin, neighbors friend, coworkers cousin, coworkers brother, friend of my brother,
    friend of my mom, friend of my sister, friend of my neighbor, friend of my coworker, someone who knows
    someone, somebody who knows somebody, not sure if thats true, not sure thats true, not sure how true, dont
    know how true, dunno how true, idk how true, cant say if its true, cant say for sure, cant swear to it,
    could be fake, might be fake, may be fake, might be false, might not be true, may not be true, could be a
    rumor, just a rumor, only a rumor, only rumors, just rumors, just gossip, only gossip, just talk, havent
    seen it myself, havent seen it, never saw it myself, never seen it myself, i never saw it, i didnt witness,
    did not witness, wasnt there tho, wasnt there when, i wasnt there but, i was not there, i wasnt present, was
    not present, someone on facebook, somebody on facebook, someone on tiktok, someone on reddit, somebody on
    instagram, on the gram, on ig, on youtube, in a video online, a video online, screenshot going around,
    screenshots going around
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
    lawyer, told his lawyer, told his wife, from my cousin who was there, he was there and, she was there and,
    tells me that, telling me that, my mother told, my brother told, my sister told, my wife told, my son told,
    my daughter told, my friend told, my cousin told, my neighbor told, my coworker told, my uncle told, my aunt
    told, my nephew told, my dad told, my mom told, my roommate told, my client told, my boyfriend told, my
    girlfriend told, his wife told, her husband told, his mother told, her mother told, his brother told, her
    sister told, his sister told, his lawyer told, her lawyer told, the lawyer told, my lawyer told, my lawyer
    said, his lawyer said, his lawyer says, her lawyer said, his wife said, his wife says, her husband said, his
    mother said, her mother said, his brother said, his sister said, her sister said, my mother said, my mother
    says, my father said, my father says, my daughter says, my aunt says, my nephew says, my niece said, my
    niece says, my grandson said, my grandson says, my granddaughter said, my grandma said, my boyfriend said,
    my boyfriend says, my girlfriend said, my girlfriend says, my fiance said, my partner said, my boy says, my
    boys said, my homie said, my homie says, my homegirl said, my friend texted, my cousin texted, my brother
    texted, my sister texted, my husband texted, my wife texted, my son texted, my husband called me, my wife
    called me, my brother called me, my son called me, my cousin called me, my friend called me, he called me
    from, she called me from, called me from jail, called me from the station, called us from, rang me from, he
    rang me, she rang me, from what my, what my brother told, what my cousin told, what my husband told, what he
    told, what she told, by what he told, explained to me, explained to us, let me know that, relayed to me,
    reported to me, confided in me, confided to me, he wrote me, she wrote me, he messaged me, she messaged me,
    sent me a message, sent me a voice, voice note, voice message, told her family, told his family, told his
    mom, told his mother, told her mom, told her mother, told her daughter, told his son, told his brother, told
    her husband, who was there told, who was there said, who was with him said, who was in the car said, who was
    in the car told
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
    front of everybody, i saw with, i seen with, saw this myself, saw it myself, saw everything, saw the whole
    thing, saw all of it, i saw everything, i was present, i was right next, i was next to, i was beside, i was
    sitting right, i was sitting next, i was sittin, i was standing next, i was standing right, i was standin, i
    was at the counter, i was at the scene, i was on the scene, i was in line, i was in the lobby, i was in the
    car, i was in the next, i was in the back seat, i was in the backseat, i was on the bus, i was on the train,
    i was at the window, i was at my window, i was on my porch, i was on the porch, i was on my stoop, i was out
    front, i was outside when, i was walking by, i was walking past, i was driving by, i was passing by, i was
    across the street, i was two feet, i was ten feet, i was a few feet, i stood there, i stood right, watched
    it, watched it happen, watched the whole thing, watched everything, i watched him, i watched her, i watched
    them, i looked and, i looked over, i looked up, i peeked, i spotted, i caught, i caught it on, i caught him,
    i heard it, i heard everything, i heard every word, heard every word, heard it all, heard the whole thing,
    heard the call, heard the radio, heard the conversation, heard with my ears, i herd him, i herd them, i
    could hear, could hear him, could hear them, could hear her, i could see, could see it, could see him, could
    see them, from my kitchen window, from my bedroom window, from our window, from the window, from my stoop,
    from the stoop, from the porch, from the balcony, from my car, from my truck, from across the street, from
    the bus stop, out my window, out the window, thru my window, through my window, thru the window, thru the
    peephole, through the peephole, thru the glass, through the glass, on my ring camera, my ring camera, my
    doorbell camera, on my camera, before my eyes, right before me, to my face, in my face, in my presence,
    right there in front, in front of my eyes, my own two eyes, my two eyes, my eyes, i was the one, happened to
    me, it happened to me, this happened to me, i got video, i have video, i have it on video, i took video, i
    took a video, i have the video, i got the video, i read the email, i read the text, i read the message, i
    seen the email, i seen the text, i saw the printout, i seen the printout, i saw the fax, i seen the fax, i
    saw the screen, i seen the screen, i saw his phone, i saw her phone, i saw the log, i saw the list, i typed
    it, i filed it, i faxed it, i processed
  `,
  SEE: 'see, saw, seen, notice, noticed, there, spot',
  INFER: `
    musta, must have, must of, must be, mustve, surely, probly, probably, prolly, i think they, i bet, i guess,
    had to be, had to have, gotta be, has to be, maybe they, maybe he, maybe she, no other way, only way, i
    assume, obviously, i suspect, i feel like, i think he, i think she, i think somebody, i think someone, i think
    the, i believe, likely, i figure, somebody musta, sure that, my guess, it seems, seems like, could only have,
    definitely someone, no doubt, im guessing, guessing, no proof, i guess someone, cant prove, prob, probs, i
    reckon, im thinking, i think, my theory, my hunch, hunch, im sure, im pretty sure, pretty sure, 100 percent
    sure, im convinced, how else, no way they knew, no way ice knew, cant be a coincidence, no coincidence, not a
    coincidence, coincidence, sus, had to of, hadda be, hafta be, gotta have, has to have, would have to be, seem
    like, look like they, looks like they, looks like someone, looks like somebody, most likely, presumably, i
    presume, assuming, suspect, i wonder if, i wonder, wonder if, maybe someone, maybe somebody, maybe the,
    perhaps, may have, might have, mighta, couldve, coulda, could of, someone mustve, somebody mustve, i guessing,
    i bet they, betting, must a, must had, it must, he must, they must, somebody must, someone must, only they
    knew, only police knew, only the police knew, only the cops knew, nobody else knew, no one else knew, who
    else, in my opinion, my feeling is, i have a feeling, gut feeling, i dont have proof, dont got proof, no
    evidence, without proof, must of told, must of called, mustve told, mustve called, musta told, musta called,
    had to have told, had to have called, hadda told, prolly told, prolly called, somebody told them i bet,
    betcha, i betcha, you can bet, i would bet, id bet, i wager, ten to one, dollars to donuts, only explanation,
    no other explanation, what other explanation, there is no other, theres no other, no other reason, only the
    cops had, only police had, only the police had, only bpd had, only they had, only bpd knew, only the officer
    knew, only the detective knew, how else would, how else could, how else did, how could they know, how would
    they know, how would ice know, how could ice know, who else would, who else could, who else knew, who else
    told, nobody else had, no one else had, nobody but the police, nobody but the cops, seems to me, seem to me,
    sounds like they, sounds like the, sounds like someone, looks to me, feels like they, feels like the, feels
    like someone, feel like they, feel like someone, im assuming, ima assume, gonna assume, i am sure, im certain,
    i am certain, im positive, i am positive, im willing to bet, im thinking they, im thinking the, thinking they
    told, thinking somebody, thinking someone, i imagine, i gather, i conclude, i take it, my suspicion,
    suspicious that, suspicious timing, funny how, weird how, strange how, too convenient, convenient timing,
    timing is suspicious, timing too perfect, timing is too, timing is weird, put two and two together, 2 and 2
    together, doing the math, do the math, evidently, doubtless, undoubtedly, conceivably, supposably, could be
    that, might be that, maybe its, maybe it was, maybe theyre, maybe cops, maybe police, maybe that cop, mebbe,
    prob told, prob called, likely told, likely called, think they told, think they called, think he told, think
    he called, think she told, think cops, think police, think someone told, think somebody told, i think cops, i
    think police, i thinks, only cops knew, only cops had, only police had it, only the detective had, noone else
    knew, only police were told, only the police were told, only the cops were told, i only told the police, i
    only told the cops, only told the police, only told the cops, only told the officer, only told the detective,
    told only the police, told only the cops, told only the officer, told nobody but the police, told nobody but
    the cops, told no one but the police, told no one but the cops, told no one except the police, told nobody
    except the police, nobody but the police knew, nobody but the cops knew, no one but the police knew, no one
    but the cops knew, only told that to the police, only told that to the cops, only gave it to the police, only
    gave that to the police, only said it to the police, only said that to the police, only the police know, only
    the cops know, only cops know, only police know, only the officer had, only the officer knows, only police
    could know, only the police could know, only the cops could know
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
  TO: `
    to, at, onto, into, from, about, directly to, straight to, right to, direct to, over to, off to, toward,
    towards
  `,
  BY: 'by',
  FOR: 'for, fo',
  UNTIL: `
    until, till, til, untill, til when, up to when, so that, so, waiting for, wait for, waited for, while, until
    the, unti, intil, until then, til the, so the, waitin for, waitin on, waiting on, wait on, waits for, cuz
    waiting for, long enough for, so they can, so ice can, so they could, so ice could, so immigration can, so
    immigration could, so agents could, so agents can, so the feds can, so the feds could, to give ice time, to
    give them time, give ice time, give them time, gave ice time, gave them time, giving ice time, to buy time,
    buying time, buy time for, bought time, enough time for, by the time, to wait for, to wait on, awaiting,
    pending, expecting, in time for, was wait for, were waiting for, was waiting for, is waiting for, are waiting
    for, been waiting for, agents waiting for, already waiting for, there waiting for, outside waiting for
  `,
  OF: 'of, from, in, at',
  DET: `
    the, a, an, this, that, some, those, these, two, 2, 3, 4, 5, one, another, couple, few, of, other, his, her,
    their, any, three, four, our, my, local, several, dept, department, both, all, couple of, bunch, bunch of,
    lots of, lot of, whole, entire, group of, five, six
  `,
  IN: `
    in, from, at, near, in the gang database, in gang database, in a gang database, in the gang db, in their gang
    database, in their gang list, in the gang list, on the gang list, on a gang list, on the police gang list, on
    their gang list, on gang list, on the gang database, in the gang file, in the gang book, in the gang system,
    in the gang thing, in their gang thing, in the gang computer, put in the gang, put on the gang, added to the
    gang, added him to a gang, added to a gang, as a gang member, as gang member, as a gang associate, as gang
    associate, as gang affiliated, down as a gang, down as gang, down as ms13, as ms13, as ms 13, listed as gang,
    listed as a gang, flagged as gang, flagged as a gang, tagged as gang, tagged as a gang, labeled a gang,
    labeled as a gang, labeled as gang, labeled gang, verified gang member
  `,
  AT: 'at, in, on, by, near, outside',
  TOGETHER: `
    was with them, were with them, came with them, with them the whole time, together, side by side, same team,
    same time, both of them, in the same car, hand in hand, joint, jointly, as a team, as one team, in the same
    van, in the same suv, in the same truck, in one car, same van, same suv, same car, same truck, same vehicle,
    as partners, partnered up, teamed up, all together, alltogether, togther, togeher, togethr, 2gether, they were
    with, mixed in, mixed in with, mixed together, joint op, joint operation, joint raid, joint patrol*, shoulder
    to shoulder, in tow, along for the ride, both were there, both there, both came, both showed up, rolled up
    together, pulled up together, arrived together, came together, riding together, rode together, working
    together, work together, worked together, same raid, same operation, alongside each other, one team, brought
    ice, brought immigration, brought la migra, brought the ice, bringing ice, bringing immigration, in unison,
    tag teaming, tag team, coordinated raid, coordinated operation, came in together, showed up together, working
    it together, worked it together, all working together, all one team, one big team, in the same vehicle,
    sharing a car, shared a car, sharing cars, in one vehicle, in one van, in one truck, mixed team, mixed crew,
    mixed group, combined team, as partners together, in a pair, paired up, paired with, one of each, each car had
    a, every car had a, in formation, in a convoy, same convoy, in a caravan together, both crews, both teams,
    both agencies, both departments, hand and glove, arm in arm, elbow to elbow, two by two, tandem, in tandem, in
    concert, in partnership, working in partnership, in coordination, in collaboration, in cooperation,
    coordinated together, multi agency, multiagency, interagency, inter agency, joint team, joint action, joint
    effort, joint sweep, joint arrest, joint checkpoint, joint detail, all of them together, them and ice
    together, cops and ice together, rolled together, roll together, rolled in together, ride together, rode in
    together, walked in together, patrolling together, patrol together, patrolled together, hunting together,
    knocking doors together, raiding together, raided together, standing together, stood together, drove together,
    staged together, briefed together, together with, along with, in one line, had company, do with ice, to do
    with ice, to do with immigration, in on it with, a team there, were a team, not a team, part of ices, part of
    the ice
  `,
  OUTSIDE_BOSTON: 'outside boston, not in boston, out of boston, not boston',
  PASSIVE: 'was, were, got, been, being, get, is, are',
} as const satisfies Partial<Lexicon>;
