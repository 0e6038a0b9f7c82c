// Everyday words that mean the same wherever a guide uses one of them: what a model says in words of its own. A pair
// that a guide may tell apart ("leave" and "holiday", "manager" and "supervisor") does not belong here.

/** Groups of words that mean the same; a turn of several words behind a stroke. */
export const everydaySynonyms = `
  journey | trip | travel
  ring | call | phone | telephone
  ill | sick | unwell | poorly
  illness | sickness
  salary | wage | pay | paycheck | remuneration
  refund | reimburse | repay | pay back
  colleague | coworker | co-worker | workmate
  firm | company | employer | organisation | organization
  begin | start | commence
  finish | end | conclude
  choose | select | pick
  tell | inform | notify
  approve | authorise | authorize
  buy | purchase
  receive | get | obtain
  allow | permit | ok | okay
  forbid | prohibit | ban
  child | kid
  baby | infant | newborn
  dismiss | sack | terminate
  dismissal | termination
  quit | resign
  submit | hand in | send in
  shut | close
  explain | state | set out
  reason | cause
  mandatory | compulsory | obligatory
  voluntary | optional
  cash | monetary
  yearly | annual | annually
  whole | entire | complete
  steal | stolen | theft
  lose | lost | loss
  broken | defective | faulty
  car | vehicle
  bike | bicycle | cycle
  expecting | expectant | pregnant
  wedding | marriage
  funeral | burial
  die | death | demise
  flat | apartment
  employee | staff | worker
  check | verify
  happen | occur | take place
  expire | lapse | run out
  additional | extra | further
  attempt | try
  mistake | error
  frequently | often | regularly
  usually | normally | generally | typically
  quickly | promptly | swiftly
  document | paper | paperwork
  proof | evidence
  problem | issue | trouble
  major | big | serious
  misconduct | wrongdoing
  complain | complaint
  discuss | talk over | talk about
  show | demonstrate
  money | funds
  price | cost | fee | charge
  harm | damage | hurt | injury
  protect | safeguard
  hire | recruit | employ
  candidate | applicant
  advert | advertisement | ad
  answer | reply | respond | response
  question | query | enquiry
  absent | away
  absence | time off
  spouse | husband | wife
  relative | family
  job | role | position | post
  deduct | withhold | take off
  pause | suspend | put on hold
  decline | refuse | reject | turn down
  accrue | build up
  keep | retain | hold on to
  equipment | kit | gear
  opinion | view
  assess | evaluate | review
  goal | aim | target | objective
  install | update
  prefer | preferably | ideally
  immediately | at once | straight away
  afterwards | later | in retrospect
  anonymous | anonymously
  possible | viable | feasible
  assign | allocate
  require | need
  duty | responsibility
  careless | carelessness | negligent
  drunk | intoxicated
  hide | conceal
  wifi | wi-fi | wireless
  creche | crèche | nursery | daycare
  doctor | physician
  lawyer | attorney | solicitor
  lift | elevator
  rubbish | trash | garbage
  film | movie
  fridge | refrigerator
  postcode | zip code
  supper | dinner
`
  .trim()
  .split('\n')
  .map((group) => group.split('|').map((words) => words.trim()));
