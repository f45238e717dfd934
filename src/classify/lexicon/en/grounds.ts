import type { Lexicon } from '../../concepts.ts';

/** English: grounds for holding and what made a person free to go. */
export const grounds = {
  COURT_WARRANT: `
    default warrant*, bench warrant*, arrest warrant*, court warrant*, outstanding warrant*, straight warrant*,
    warrant out of, old warrant, missed court, warrant from court, warrant from the court, warrant from
    dorchester, warrant from roxbury, warrant out of dorchester, unpaid fines, warrant for missing court,
    failure to appear, open warrant, active warrant, warrant from boston, warrant for his arrest, old default,
    defaulted, default from, in default, default out of, fta, skipped court, missed a court date, missed his
    court, missed her court, missed my court, missed court date, missed a court, warrant out of _ court, warrant
    from _ court, warrant for unpaid, warrant for a missed, warrant for missed, warrant for not showing, warrant
    for driving, warrant for shoplifting, warrant for fines, criminal arrest warrant, warrant from quincy,
    warrant from lynn, warrant from chelsea, warrant from brockton, warrant from east boston, warrant from
    district court, district court warrant, local warrant, state warrant, old traffic warrant, traffic warrant,
    warrant for tickets, unpaid court fees, warrant for failing, capias, warrant for assault, warrant for
    larceny, warrant for theft, warrant for robbery, warrant for an old, he had a warrant, had a warrant out,
    has a warrant out, had an old warrant, warrant for not paying, warrant for a ticket, warrant from a ticket,
    warrant from court for, warrant for court, warrant over a, warrant over an, warrant on a, warrant on an,
    missed a hearing, missed his hearing, missed hearing, didnt show up to court, didnt show for court, didnt go
    to court, never went to court, never showed for court, failed to appear, failing to appear, failure to show,
    no showed court, bench warrent, default warrent, defaults, missed arraignment, missed probation, missed jury
    duty, quincy warrant, roxbury warrant, dorchester warrant, lynn warrant, brockton warrant, chelsea warrant,
    salem warrant, warrant in quincy, warrant in lynn, warrant in brockton, warrant in dorchester, warrant in
    roxbury, warrant in chelsea, warrant in boston, warrant in east boston, warrant out for
  `,
  CHARGE: `
    ticket, tickets, citation, charge, charges, charged, criminal charge*, summons, dui, oui, drunk driving, no
    license, driving without, unlicensed, open container, warned him about, disorderly, a fine, the fine, fined,
    got a fine, was cited, got cited, cited for, cited, tix, tickt, ticketed, criminal complaint, arraigned on,
    misdemeanor*, felony, charge of, caught a charge, caught a case, catch a charge, hit with a charge, pressed
    charges, pressing charges, assault charge, a and b, larceny charge, drug charge, gun charge, dwi, operating
    without, unlicensed operation, unlicensed operator, no licence, expired license, suspended license,
    suspended licence, driving suspended, driving on a suspended, shoplifting charge, possession charge,
    arrested for shoplifting, summonsed, court summons, civil infraction, infraction, moving violation, driving
    with no, driving w no, driving no license, lic expired, parking ticket for, fine for, driving w out, got a
    ticket, gave me a ticket, wrote me a ticket, wrote us a ticket, wrote him a ticket, wrote me up for,
    citation for, ticket for, gave him a ticket, gave her a ticket, citations, tickets for, a summons, charged
    for, charge for, cited me, cited him, cited her, cited us, fined me, fined him, fined us, fine of, warning
    ticket, criminal summons, arraigned, facing charges, facing a charge, up on charges, brought up on, open
    case for, case for shoplifting, case for assault, shoplift, shoplifting, larceny, assault and battery, a&b,
    trespass*, drunk and disorderly, disorderly conduct, disturbing the peace, vandalism charge, possession
    with, drug possession
  `,
  NO_CHARGE: `
    no ticket, no charge, no charges, without charges, without charge, not charged, never charged, no ticket no
    charge, didnt charge, did not charge, wasnt charged, no citation, no criminal charge*, no arrest charge, not
    accused, nothing wrong, no criminal record, no criminal warrant, without any charge, without any charges, no
    reason no ticket, any ticket, not even a ticket, without a ticket, without ticket, no offense, no court
    case, no other charge, no other charges, no charges or anything, without being charged, no ticket or charge,
    no ticket no nothing, no charges no nothing, no tix, didnt give _ a ticket, did not give _ a ticket, didnt
    write _ a ticket, didnt give me no ticket, never gave _ a ticket, never wrote _ a ticket, never got a
    ticket, didnt get a ticket, didnt get no ticket, didnt even get a ticket, didnt even give, no summons, no
    violation*, no infraction, nothing on him, nothing on me, nothing on her, clean record, no record, no
    priors, no criminal history, hasnt done anything, has not done anything, havent done anything, aint do
    nothing, aint did nothing, aint done nothing, done nothing wrong, did not commit, never committed, hasnt
    been charged, had not been charged, hadnt been charged, has not been charged, havent been charged, not been
    charged, never been charged, never been arrested, wasnt even charged, without charging, without no charge,
    without no ticket, w/o charges, w/o a ticket, w/o ticket, w/o charge, zero charges, no charges filed, no
    charges pending, no charge pending, charged with nothing, charged for nothing, not charged with, not charged
    for, no crime charged, no charge at all, no charges at all, with no charge, with no charges, no pending
    charges, never broke a law, never broke the law, didnt break any law, broke no law, no offence, not being
    charged, no cargos, no citation no, no charges against, no charge against, no tickets, not one ticket, no
    fine, no fines, didnt fine, didnt write me up, didnt write nothing, didnt write anything, wrote no ticket,
    wrote no citation, wrote nothing, gave no ticket, gave no citation, gave me no ticket, gave us no ticket,
    gave him no ticket, dont give ticket, dont give me ticket, didnt give ticket, didnt give me ticket, dont
    give no ticket, dont give any ticket, not give ticket, not give me ticket, no give ticket, no give me
    ticket, wasnt ticketed, wasnt cited, not cited, not ticketed, wasnt given a ticket, wasnt accused, wasnt
    accused of, accused of nothing, not accused of, not suspected, no suspicion, nothing else on him, nothing
    else on me, nothing else against, nothing against him, nothing against her, nothing against me, did nothing
    illegal, hadnt done anything, hadnt done nothing, hasnt done nothing, havent done nothing, no criminal, not
    a crime, not charged w, not charged at all, wasnt charged with, wasnt charged w, was not charged, were not
    charged, werent charged, werent ticketed, not booked for anything, no booking, without filing charges,
    without pressing charges, uncharged, no arrest no ticket, no ticket no arrest, no case at all, no case no
    charges, no criminal complaint, no court date, no summons no ticket, no wrongdoing, nothing pending, no open
    case, no open cases, no cases, no new charges, no underlying charge*, no local charge*, no state charge*, no
    probable cause, without cause or charge, never charged with, never ticketed, never cited, never wrote a,
    aint charge, aint charged, aint even charge, aint get no ticket, aint give me no ticket, aint give _ a
    ticket, aint write _ a ticket, aint got charged, no violations
  `,
  U_VISA: `
    u visa paper*, u visa form, t visa paper*, u visa certification, certification for the visa, visa
    certification, visa for victims, victim visa, u visa letter, u visa cert, u certification, u cert, form
    i918, i918, i 918, supplement b, visa for crime victims, t certification, visa u paper, u visa application,
    visa for victim, victims visa, law enforcement certification, u visa cert*, u visa sign*, u visa request, u
    visa packet, u nonimmigrant, t nonimmigrant, uvisa cert*, you visa, u v i s a, i 918b, i918b, form 918, 918
    form, victim certification, certify me as a victim, certify that i was a victim, certify i was a victim,
    certified me as a victim, certification as a victim, certification for victims, certification for crime
    victims, vawa, vawa letter, vawa form, visa certification form, sign my certification, signed my
    certification, sign the certification, signed the certification, sign the cert, victim of crime visa, crime
    victim visa, crime victims visa, supplement b form, supp b, my t visa, my u visa, my visa u, my u visa form,
    my u visa paper, my u visa papers, my u visa certification, my t visa form
  `,
  REQUIRED: `
    law requires, required by law, form requires, required on the form, has to ask, gun license, firearm
    license, because the law, the law says he has to ask, consulate notification, federal form, consular, form
    needs it, form asks, form wants, form says, required question, require it, requires it, has to by law, by
    law has to, by law they have to, ltc, license to carry, part of the form, on the form, mandatory question,
    mandated, legally required, consulate, booking form, standard question, federal grant, have to ask everyone,
    has to ask everyone, had to ask for the form, box on the form, form got that box, form got a box, form has a
    box, form has that box, form has that question, form has the question, form has a question, form had a box,
    form had that, form had the question, form had a question, its on the form, it was on the form, question on
    the form, questions on the form, because the form, cause the form, cuz the form, bc the form, for the form,
    form makes, form made, form require, form told, visa form asks, visa form needs, visa form wants, visa
    application asks, license application, gun permit, firearms license, firearms permit, fid card, hackney
    license, taxi license, liquor license, background check form, federal law says, state law says, law says,
    law makes him, law makes them, by law, the law requires, the law needs, statute requires, court ordered him
    to ask, judge told him to ask, part of the case, part of the investigation, element of the crime, element of
    the case, needed for the case, need it for the case, for the trafficking case, notify my consulate, notify
    his consulate, notify the consulate, notify her consulate, call my consulate, call the consulate, consulate
    rights, consulate right, consular rights, consular notice, standard booking question*, booking question*,
    they ask everybody at booking, ask everyone at booking
  `,
  TASK_FORCE: `
    task force, taskforce, on the ice task force, assigned to ice, works with ice, works for ice, works with hsi,
    assigned to hsi, ice liaison, liaison to ice, task force officer, tfo, ice patch, hsi patch, deputized, 287g,
    detailed to ice, partner with ice, immigration task force, federal task force, fed task force, joint task
    force, homeland task force, taskfoce, cross deputized, cross designated, deputised, deputize*, sworn in with
    ice, assigned to immigration, assigned to homeland, loaned to ice, on loan to ice, loan to hsi, embedded with
    ice, part of ice team, part of the ice team, part of an ice team, on the ice team, on an ice team, on ices
    team, on ice team, ice team member, member of ice, detailed to hsi, detailed to immigration, attached to ice,
    attached to hsi, work for ice now, works for ice now, works for immigration, works with immigration, task
    force patch, task force badge, ice lanyard, hsi lanyard, ice liason, liason to ice, ice liaison officer,
    liaison with ice, side job with ice, part time for ice, on the immigration squad, on the immigration unit, 287
    g, two eighty seven g, on loan to them, im on loan, on loan to homeland, on loan to immigration, on loan to
    the feds, loaned out to, detailed to homeland, detailed to the feds, assigned to the feds, assigned to
    federal, assigned to a federal, detailed to federal, badge from ice, ice badge, hsi badge, homeland badge, dhs
    badge, dhs patch, homeland patch, ice insignia, ice jacket under, ice vest under, ice id card, hsi id card,
    ice credentials, hsi credentials, dual badge, two badges, wears both, both badges, both patches, both logos,
    sworn as ice, sworn in as ice, sworn in as a federal, works part time for ice, works overtime for ice,
    overtime with ice, overtime for ice, overtime shifts with ice, ice detail, doing ice detail, task force w ice,
    task force with ice, task force with immigration, task force with hsi, task force with homeland, task force
    with the feds, ice taskforce, hsi taskforce, federal taskforce, tf officer, tfo badge, tfo patch, tfo vest,
    border task force, best task force, works with homeland, working for ice now, working with ice full time, i
    work with ice, i work for ice, i work with hsi, i work with immigration, i work with homeland, im also with
    ice, im also ice, im ice too, also works for ice, also works with ice, also works for immigration, also work
    for ice, who works with ice, who works for ice, who works with immigration, who works w ice, partnered with
    ice, partners with hsi, partner with hsi, ice partner, hsi partner, ices guy in, ice liasion, ice laison, ice
    point man, point of contact for ice, immigration liaison, liason with ice, liason to immigration, liaison to
    immigration, liaison for ice, liaison officer to ice, work with ice, work with immigration now, on the ice
    unit, put on the ice unit, on an ice unit, in the ice unit, on the ice squad, on the hsi team, works for both,
    work for both, ice task force, hsi task force, assigned to the ice, assigned to the hsi, on loan to hsi,
    loaned to hsi, crossdeputized, deputized by ice, sworn in by ice, ice task force patch, hsi task force patch,
    hsi tfo, works with ice full time, works on a team with ice, team with ice, team with hsi, works on the ice
  `,
  ICE_OFFICE: `
    ice facility, ice detention, immigration office, immigration building, immigration office in burlington, ice
    headquarters, immigration detention, ice detention center, ice processing, ice processing center, ice place,
    the ice place, ice lockup, ice jail, ice center, immigration center, immigration jail, immigration lockup,
    ice in burlington, burlington office, burlington facility, wyatt, wyatt detention, ice field, ice holding,
    immigration holding, immigration detention center, immigration place, ice headquater*, ice base, ice hq,
    immigration facility, plymouth county jail, ice office in burlington
  `,
  BAIL: `
    bail, bailed, bond, bonded, posted bail, paid bail, paid the bail, pay the bail, pay bail, bail paid, bail was
    paid, made bail, posted bond, paid bond, bailed out, bailed _ out, bale, paid his bail, paid her bail, paid my
    bail, bail money, fee to the bail, bail us, bail me, bail him, bail her, bailing _ out, bail _ out, bailing,
    bailed me, bails, paid his way out, paid to get him out, paid to get her out, paid the fee, paid the 40, paid
    forty, paid the clerk, got bailed, got bail, made bond, bonded _ out, bond money, put up bail, put up the
    bail, put up bond, put up the bond, put bail, posted it, came up with the bail, came up with bail, coughed up
    bail, coughed up the bail, bail came through, bail went through, bail went thru, cash bail, bailbond, bale
    money, balied, bayl, money for bail, money for the bail, bail receipt, paid my bond, paid his bond, paid her
    bond, paid the bond, pay his bail, pay her bail, pay my bail, pay his bond, pay the bond, bail lady, received
    the money, received the bail, bail commissioner has, bail commissioner got, paid the commissioner, paid the
    bail commissioner, bail was received, bondsman, bail bondsman, bondsman paid, bondsman came, bail clerk cut,
    bail clerk released, bail clerk let, bail clerk signed, bail clerk came, bail clerk took, bail clerk got, bail
    commissioner let, bail commissioner released, bail commissioner took, bail commissioner came, bail
    commissioner signed, clerk took the money, clerk took our money, clerk took his money, clerk took my money,
    clerk got the money, clerk has the money, gave the clerk the money, gave the clerk, gave the bail clerk, money
    was paid, money is paid, paid the money, paid all the money, paid the cash, put the money up, put up the
    money, put up money, put up the cash, put up cash, posted the money, posted cash, bail is paid, bail got paid,
    bail been paid, bail taken care of, took care of his bail, took care of the bail, paid for his release, paid
    for her release, paid for him to get out, paid to get my, paid to release, church paid, paid forty dollars,
    paid the forty, paid 40 dollars, paid the 500, paid the 1000, paid the 250, paid the 2500, scraped together,
    scraped up, raised the money, raised the bail, bail fund, bail fund paid, mass bail fund, bailed my, bailed
    our, bails out, balled out, posted his, posted her, posted my, bail posted, bond posted, bond was posted, bond
    was paid, bond paid, bond is paid, bail cleared, bail accepted, they accepted bail, they took the bail, wired
    the money, wired the bail, clerk took the cash, took the bail money, paid our bail, posted his bail, posted
    her bail, posted the bail, bail was posted, put up his bail, made his bail, makes bail, covered the bail,
    covered his bail, covered bail, scraped up the bail, scraped together bail, bailed him out, bailed her out,
    bailed me out, bail slip, paid the bondsman, bail clerk
  `,
  DROPPED: `
    charges _ dropped, case _ dismissed, case _ dropped, charges _ dismissed, dropped _ charges, dropped _ case,
    dismissed _ case, dismiss*, dismis, charges dropped, dropped the charges, dropped charges, drop the charges,
    case dropped, case was dropped, dropped everything, threw out the case, case thrown out, threw it out, tossed,
    charges were dropped, dropped all, case got dropped, case was thrown, nolle*, case closed, dropped his
    charges, dropped it, dropped his case, thrown out, charge was dropped, charge dropped, all dropped, prosecutor
    dropped, da dropped, da declined, declined to prosecute, declined to charge, nol pros*, nolle pros*, no
    prosecution, case tossed, case got tossed, got tossed, tossed out, tossed the case, tossed his case, tossed
    it, threw the case out, threw his case out, threw her case out, threw out, threw it all out, threw out his,
    got thrown out, case got thrown, dissmis*, dismised, dissmissed, dismisal, dismissal, squashed, quash*,
    dropped every charge, dropped the whole, dropped his, dropped her, drop the case, drop his case, drop his
    charges, drop all, drop everything, case is over, case over, case was over, case was closed, case is closed,
    cleared of charges, cleared of all, charges went away, charges disappeared, withdrew, withdrawn, withdrew the
    charges, withdrew charges, charges were withdrawn, let go of the charges, charges got thrown, charges thrown,
    charges gone, no more charges, no more case, charges was dropped, charges is dropped, charges are dropped,
    charges been dropped, dropt, erased the charges, took back the charges, da said no case, no probable cause
    found, prosecution dropped, voided, case finish, case finished, case is finished, case was finished, case over
    with, done with the case, da threw out, da threw it out, judge threw out, judge threw it out, judge tossed,
    judge dismissed, judge dropped, judge said case, dropped on the spot, dropped in court, charges dropped in
    court, dropped against, charges dismissed, charges tossed, charges got dropped, charges thrown out, charges
    were thrown out, charges were tossed, they drop the, they drop his, they drop case, no longer charged, charges
    removed, removed the charges, removed charges, cancelled the charges, canceled the charges, cancelled the
    case, canceled the case, cancel the case, case cancelled, case canceled, case got closed, closed the case,
    closed his case, case was nolle, declined prosecution, prosecutor declined, prosecutor dismissed, commonwealth
    dismissed, commonwealth dropped, commonwealth declined, nothing stuck, nothing came of it, case went away,
    case disappeared, cleared his name, cleared my name, cleared her name, was cleared, got cleared, no complaint
    issued, complaint not issued, clerk found no, no probable cause, lack of evidence, for lack of evidence,
    wouldnt press charges, didnt press charges, not pressing charges, not press charges, throw out the case, throw
    out case, throw out his case, throw the case out, judge throw out, case was tossed, tossed out the case,
    charges was tossed, charge was tossed, charges got tossed, case fell apart, fell apart, not going forward, no
    longer going forward, not moving forward, counts dropped, all counts dropped, counts were dropped, every count
    dropped, not pursuing, witness never came, witness didnt show, witness never showed, witnesses never showed,
    witness didnt come, dropped all charges, dropped her charges, dropping the charges, case dismissed, case was
    dismissed, case got dismissed, case is dismissed, dismissed the case, dismissed his case, dismissed her case,
    dismissed it, dismissed everything, dismissed all, dismissed with prejudice, charges were dismissed, charge
    dismissed, nol prossed, nol pros, nothing left of the case, no case anymore, case was thrown out, case got
    thrown out, charges got thrown out, charges are gone, case is gone, da dropped it, da let it go, da walked
    away, withdrew the complaint, complaint withdrawn, charges withdrawn
  `,
  ACQUITTED: `
    acquit*, not guilty, found innocent, found him innocent, beat the case, won the case, won his case, won her
    case, won my case, jury freed, found not guilty, not guilty on all, not guity, not gilty, jury let him go,
    jury let her go, jury said not guilty, jury cleared, jury found him, beat his case, beat the charge, beat the
    charges, beat his charge, beat his charges, beat the rap, beat it at trial, beat it, won at trial, won the
    trial, won his trial, won trial, won his court case, cleared of everything, cleared by the jury, exonerat*,
    found her innocent, ruled not guilty, was innocent, declared innocent, aquit*, acquital, said he didnt do it,
    said she didnt do it, said i didnt do it, jury said no, jury found him not, innocent verdict, verdict not
    guilty, acquitted, acquittal, jury acquitted
  `,
  SERVED: `
    sentence was finished, sentence finished, sentence was done, when his sentence ended, finished his sentence,
    finished her sentence, finished sentence, served his time, served her time, did his time, done with his time,
    done his time, time served, sentence done, sentence was up, end of sentence, finished his time, sentence
    ended, completed his sentence, sentence over, sentence was over, sentence is up, finished my time, served my
    time, finished my sentence, did his whole sentence, maxed out, completed her sentence, wrapped up his
    sentence, did her time, finished his _ months, finished her _ months, finished his _ years, did his _ months,
    did _ months, served his _ months, served _ months, completed his time, finished doing his time, term was up,
    time was up, time is up, did his bid, did her bid, did my bid, finished his bid, finished her bid, finished a
    bid, finished up his, bid was over, bid was up, bid is over, done with his bid, done with the bid, done his
    bid, end of his bid, wrapped his bid, wrapped up his, wrap up his, sentence complete, sentence was complete,
    sentence completed, sentence is done, sentence is over, sentence is finished, completed sentence, paid his
    debt, max date, wrap date, wrapped up, finished serving, finish serving, done serving, served all his time,
    served all of his, served every day, did all his time, did all of his time, end of his sentence, end of her
    sentence, at end of sentence, served out, served his sentence, served her sentence, finish his sentence,
    finish her sentence, finish his time, finish the sentence, finish sentence, finish jail, finished jail,
    finished the sentence, finished her time, completed his term, finished his term, did _ days, did _ years, did
    _ weeks, finished _ days, finished _ months, finished _ years, finish _ months, finish _ days, served _ days,
    served _ weeks, served _ years, done _ months, done _ days, days are up, days were up, months are up, months
    were up, last day of his sentence, last day of sentence, after serving, release day, release date came, out
    date came, did his full, did her full, did all his, did her whole, did the whole, did the full, finished up
    the, finished his stretch, his stretch, did his stretch, served a full, served the full, served the whole,
    served his full, served her full, full sentence, end of term, out on his date, release date passed, release
    date was, his release date, her release date, my release date, sentence expired, sentence was served, sentence
    had ended, sentence had been, sentence had finished, sentence ends, sentence end, sentence came to an end,
    sentence finish, sentence wrapped, time was served, time is served, time was finished, time was done, his time
    was, his time is done, his time is finished, her time is done, her time was done, did six months, did a year,
    did ninety days, did thirty days, did sixty days, done serving his, six months were up, year was up, paid his
    dues, end of his time, end of the sentence, completed the sentence, completing his sentence, finishing his
    sentence, finishing his time, serving his time, wrapping up his, eos, good time, with good time, complete all
    his time, completed all his time, complete his time, complete her time, wrap up date, paid his time, paid her
    time, did all her time, finished all his time, last day of the sentence, last day of her sentence, his time is
    up, her time is up, his time was up, served the time, served my sentence, served the sentence, did my time,
    did the time, did his six months, did his 90 days, did his days, did his sentence, done with his sentence,
    done with her sentence, his time is over, his bid, bid is up, out date
  `,
  RECOGNIZANCE: `
    on pr, personal recognizance, recognizance, own recognizance, ror, released on his own, recognisance, personal
    recog, judge let him go, judge let her go, judge released, judge said he can go, judge said he could go, judge
    said she could go, judge told him he could go, released him on pr, let him out on pr, without bail, no bail
    needed, judge freed, judge ordered him released, judge ordered her released, judge ordered his release, judge
    said let him go, on personal, on p r, on recognizance, own recog, on his own word, on his word, judge cleared
    him, judge cleared her, judge cleared my, judge cleared, judge said go home, judge said he can leave, judge
    said she can leave, judge said he could leave, judge said she could leave, judge said he was free, judge said
    hes free, judge said shes free, judge said she was free, judge say he can go, judge say he free, judge say he
    can leave, judge say go home, judge said he gets out, judge said to release, judge said release, judge set him
    free, judge set her free, judge sent him home, judge sent her home, judge cut him loose, judge cut her loose,
    judge let them go, judge let my, judge let me go, judge let me out, judge let him out, judge let her out,
    judge release, judge released him, judge released her, judge released my, released by the judge, released by a
    judge, freed by the judge, freed by a judge, let go by the judge, released without bail, no cash bail, no bail
    required, didnt set bail, didnt set any bail, no bail set, zero bail, judge gave him pr, judge gave her pr,
    gave him pr, gave her pr, gave my _ pr, got pr, got prd, prd, pred, pr bail, pr release, judge ordered
    release, judge orders him, judge ordered my, ordered his release, ordered her release, ordered him released,
    ordered her released, ordered him free, judge told him go home, judge told her go home, judge told him to go,
    judge told her to go, judge told him he could, judge told her she could, judge gave him release, released on
    his word, personal recognisance, personals, on personals, ror d, let him go on pr, out on pr, home on pr, free
    on pr, promise to appear, promise to come back, promised to come back, on a promise, released on promise, on
    his promise, signed a promise, judge said release him, judge said release her, judge say release, judge told
    them to release, judge told them to let, judge ordered them to, judge orders release, judge ordered that he,
    judge ordered that she, judge order release, judge says he can go, judge says she can go, judge says hes free,
    judge says shes free, judge says release, judge gave the ok, judge signed his release, judge signed her
    release, judge signed the release, judge allowed him, judge allowed her, judge granted release, judge granted
    pr, judge granted personal, judge gave personal, judge gave release, judge already let, judge already
    released, judge already said, magistrate let him go, magistrate released, clerk magistrate released,
    magistrate said he could, judge had let, judge had released, judge had ordered, judge had said, judge had
    freed, ordered to be released, ordered free, court released him, court released her, court let him go, court
    let her go, court ordered his release, court ordered release, no bail just, no bail was set, no money bail,
    nothing to pay, without having to pay, without paying bail, magistrate turned him loose, magistrate turned her
    loose, judge turned him loose, judge turned her loose, judge turned my, magistrate let him, magistrate let
    her, magistrate let my, magistrate cut him loose, magistrate freed, magistrate released him, magistrate
    released her, magistrate said he, magistrate said she, magistrate told him he could go, magistrate ordered him
    released, judge sends him home, judge lets him go, judge lets her go, judge letting him go, judge freed him,
    judge freed her, judge allowed my, judge was letting, released on her word, released on my word, on her own
    word, let go on her word, let go on his word, on a promise to come back, released on a promise, released on
    recognizance, rored, r o r, released on pr, on his own recog, on recog, judge said she can go, judge ordered
    her release, promise to return
  `,
  DIVERSION: `
    diversion, pretrial probation, pre trial diversion, pretrial diversion, drug court program, treatment
    program instead, court diversion, pre trial program, valor act, drug program, rehab program, rehab instead,
    program instead of, community service instead, diverted, cwof, continued without a finding, continued
    without finding, mental health court, restorative justice, treatment court, got a program, diversion
    program, first offender program
  `,
  OTHER_HOLD: `
    probation hold, probation violation, other warrant, another warrant, parole, another court, second case, open
    case in another, different case, probation detainer, warrant in another, case in another county, hold from
    another court, surrender warrant, probation warrant*, parole hold, hold from worcester, warrant in worcester,
    out of state warrant, hold from another county, out of county warrant, out of county, warrant from another,
    warrant from another court, warrant in another state, warrant in another county, rhode island warrant, ri
    warrant, nh warrant, new hampshire warrant, connecticut warrant, warrant from rhode island, warrant in rhode
    island, warrant out of rhode island, warrant out of new hampshire, warrant from new hampshire, warrant from
    florida, warrant in florida, warrant from new york, warrant in new york, warrant out of new york, probation
    surrender, probation lodged, violation of probation, vop, violated probation, violated his probation, violated
    her probation, probation wanted, probation had a hold, probation has a hold, hold from probation, hold for
    probation, probation put a hold, parole violation, parole detainer, parole warrant, dys hold, second warrant,
    2nd case, another docket, different docket, pending case, pending charge, other charges pending, criminal
    hold, state hold, bail revoked, revoked bail, revoked his bail, other matter, another matter, second charge,
    other pending, separate warrant, warrant from a different, hold for a different, other open case, other court,
    probation got a hold, probation got a, probation has a, probation had a, probation put a, probation wants,
    probation wanted him, probation wanted her, probation issue, held on a probation, held for probation, on a
    probation hold, hold by probation, parole wants, parole has a hold, parole got a hold, parole put a hold,
    parole board, another county, other county, another town, warrant elsewhere, other warrants, another state,
    out of state, warrant from maine, warrant from ri, warrant from nh, warrant in ri, warrant in nh, warrant in
    maine, warrant in connecticut, warrant in new hampshire, warrant in vermont, rhode island wants, new hampshire
    wants, has another case, had another case, got another case, got another warrant, has another warrant, had
    another warrant, had other charges, other charges, had other cases, has other cases, other cases, a default
    in, default in another, extradit*, fugitive, mental health hold, section 12, section 35, psych hold, default
    warrant from a different court, default warrant from another, outstanding warrant from another, warrant from a
    different court, warrant in another court, warrant from another county, warrant from another state, another
    court picks, unpaid child support, child support court, another case, other case, separate case, different
    warrant, held for another, held on another
  `,
  PAPERWORK: `
    paperwork, computer was down, system was down, processing, shift change, waiting for paperwork, clerk was
    late, bail clerk, paper work, system down, system being down, computers down, computers were down, computer
    down, printer broke, printer was broke*, printer broken, printer down, short staffed, short handed,
    understaffed, changing shifts, shift changing, waiting on paperwork, waiting on the paperwork, waiting for
    the paperwork, waiting on papers, waiting on the clerk, waiting for the clerk, waiting for bail clerk,
    waiting for the bail clerk, bail commissioner, bail magistrate, clerical error, backlog, still processing,
    took long to process, slow paperwork, paper jam, lost the paperwork, lost his paperwork
  `,
  ICE_CAR: `
    ice van*, ice car, ice cars, ice suv*, ice vehicle*, immigration van*, ices van, ice truck*, ice convoy, ice
    caravan, ices car, immigration car*, immigration suv*, ice bus, ice tahoe, van from ice, car from ice, van
    with ice, ice agents car, ice agents van, ice unmarked, ices suv, ice minivan*, ice transport, ice transport
    van, ice transport bus, ice wagon, van of ice, van of immigration, car of ice, car of immigration,
    immigration truck*, immigration vehicle*, immigration bus, migra van*, la migra van*, migra car*, la migra
    truck, ice fleet, ice plane, ices trucks, ices vans, ices cars, ice agents suv, ice agents truck, ice agents
    vehicle, ice motorcade, ices vehicle*
  `,
} as const satisfies Partial<Lexicon>;
