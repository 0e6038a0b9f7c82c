// Verbs with which a sentence tells somebody to do something: "Press the switch."

export const instructionVerbs =
  'add adjust agree allow apply arrange ask assign attach avoid bring browse build bundle buy call cancel carry change check choose clean clear click close collect combine complete confirm connect contact continue copy cover create cut decide delete discuss download drag draw drop dry edit email empty enable enter explain export fetch file fill find finish fit fold follow get give go grab hand hang hold hover import include inform insert install join keep label lay leave let lift list load lock log look make mark measure mix move name navigate note notify open pack pay phone pick place plan plug post pour prepare press print provide pull push put read rebuild record register release remember remove rename repeat replace reply report request reset restart return review ring rinse roll rub run save scan screw scroll search select send set shake share show sign sit sort speak stand start stir stop store submit switch take talk tap tell test tick tie tighten touch transfer try turn type unlock unplug unscrew update upload use verify visit wait warm wash wear weigh wipe wrap write'.split(
    ' ',
  );

/** What may stand before the verb, besides what leads on from one step to the next. */
export const instructionLeads =
  'please|simply|just|also|now|next|first|and|you can|you must|you should|you need to|you have to|you will need to|make sure you|make sure to|be sure to|remember to'.split(
    '|',
  );

/** What opens a clause that stands before an instruction: "To open it, press the latch." */
export const clausesBeforeInstructions =
  'to|if|once|when|after|before|in|on|from|at|under|for|with|as soon as|while'.split('|');
