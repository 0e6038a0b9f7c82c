// Words that stand in no dictionary of everyday English, or only in its British one, and yet are no
// names: a claim may use them although the guide does not.

const words = new Set(
  `ageing async backend backends bootcamp bootcamps chatbot chatbots cheque codebase codebases cofounder
   config configs crowdsource cybersecurity dev devs finetune finetuning frontend frontends fullstack
   fulltime grey hackathon hackathons hireable hotspot howto impactful interpretable jobseeker jobseekers
   lifecycle maths memoization mentee mentees metaprogramming microservice microservices middleware
   multithreading onboarded onboarding parallelize parallelized parttime performant realtime repo repos
   reskill reskilling roadmap roadmaps rulebook scalable serverless skillset skillsets telehealth telework
   timeframe timeframes tokenize toolchain toolchains upskill upskilled upskilling vectorize virtualize
   walkthrough walkthroughs webpage webpages wellbeing`.split(/\s+/),
);

/** Whether a lower-case word is ordinary although a dictionary may lack it. */
export function isOrdinaryWord(word: string): boolean {
  return words.has(word);
}
