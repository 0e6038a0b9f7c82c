// Nouns for people by their trade, in the singular, that are no word for anybody at work.

export const trades =
  'accountant actor actress actuary anaesthetist architect astronaut auditor baker banker barber barista bartender beautician biologist blacksmith bookkeeper bricklayer builder butcher butler carpenter cashier chef chemist chiropractor cleaner clerk coach composer cook courier dancer decorator dentist dermatologist designer detective diplomat diver doctor driver economist editor electrician farmer firefighter fisherman fitter florist gardener geologist hairdresser historian illustrator investigator janitor jeweller joiner journalist judge lawyer lecturer librarian lifeguard locksmith mason mathematician mechanic midwife miner musician nanny nurse nutritionist optician painter paralegal paramedic pharmacist photographer physician physicist physiotherapist pilot plasterer plumber politician postman professor psychiatrist psychologist radiographer receptionist roofer sailor salesman sculptor secretary shepherd shopkeeper singer sociologist soldier solicitor statistician stewardess surgeon surveyor tailor teacher technician therapist translator tutor undertaker veterinarian vet waiter waitress welder zoologist'.split(
    ' ',
  );

/** Of one who may hold any trade, told by the word before it: "hotel manager", "truck driver". */
export const tradesByField = 'manager technician designer driver developer engineer'.split(' ');
