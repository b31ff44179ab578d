/** Words that the bench's articles are written with: invented people of an invented county, and plain English around them. */
const list = (words: string) => words.split(' ');
const lines = (text: string) => text.trim().split('\n');

export const SURNAMES = list(
  'Harrowgate Okafor Lindqvist Marchetti Dunmore Vasquez Petrenko Abernathy Yilmaz Castellan Bjornsen Whitlock Nakamura Delacroix Thornbury Osei Kowalczyk Ferreira Grimsby Haddad',
);
export const GIVEN_NAMES = list(
  'Ada Tomas Ines Piotr Leila Marcus Yuki Edith Samuel Noor Clara Henrik Joan Ravi Beatrix Oscar',
);
export const PLACES = list(
  'Elmsworth Carrow Northgate Silverbrook Dunhaven Wexcombe Ashmere Tarn Kestrel Harbourside Millbank Oldfield Brindle Fenwick',
);
export const BODIES = lines(`
the county council
the harbour authority
the fishermen’s union
the regional water board
the state auditor
the ferry company
the school district
the central bank
the planning inspectorate
the appeals court
the health ministry
the rail operator`);
export const THINGS = list(
  'budget bridge ferry reservoir treaty levy contract railway hospital festival survey inquiry vaccine harvest quarry museum stadium timetable pension permit tariff lighthouse archive tunnel',
);
export const QUALITIES = list(
  'disputed costly delayed popular fragile ambitious controversial temporary forgotten proposed expensive modest historic sweeping unfinished cautious generous unlawful',
);
export const DEEDS = list(
  'approved rejected delayed defended criticised reviewed abandoned doubled praised questioned postponed announced cancelled endorsed inherited redesigned',
);
export const TROUBLES = list(
  'flooding shortages corruption overcrowding inflation erosion vandalism absenteeism pollution subsidence confusion strikes rumours debt drought',
);
export const MONTHS = list(
  'January February March April May June July August September October November December',
);
export const DAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

/** Sentences with slots; the same frame comes back in an article with other fillings, as the turns of real news do. */
export const FRAMES = lines(`
{Person} told reporters on {day} that the {quality} {thing} had been {deed} “without anyone asking who would pay for it”.
On {date}, {body} {deed} a {quality} {thing} worth {amount} million, citing {trouble} in {place}.
Nobody in {place} expected the {thing} to survive the winter, {person} said.
The {quality} {thing} – the third since {year} – was {deed} by {count} votes to {small}.
Residents of {place} have complained of {trouble} for {small} years, and {body} has promised an answer by {month}.
“We are not against the {thing}; we are against {trouble},” said {person}, who runs a bakery in {place}.
According to figures published on {day}, {count} households in {place} still depend on the old {thing}.
A spokeswoman for {body} declined to say whether the {thing} would be {deed} before {month} {year}.
{Person}, {count}, has kept a diary of every {thing} that {body} {deed} since {year}.
If the {thing} fails, the cost would fall on {place}, where {trouble} already eats a fifth of the budget.
The report, {count} pages long, blames {trouble} and calls the {quality} {thing} a lesson in what not to do.
It was the first time that {body} had {deed} anything of the kind, and the hall in {place} was silent.
Critics point to {place}, where a similar {thing} was {deed} in {year} and led to {trouble}.
By {month} the {thing} had cost {amount} million – twice the estimate – and {body} stopped answering letters.
{Person} and {person} walked the {small} miles from {place} to {place} to hand in a petition against the {thing}.
There is, {person} admits, no plan for the day after the {quality} {thing} is {deed}.
At {place}, the {day} market opened as usual; only the {thing} was missing.
In a letter dated {date}, {person} asked {body} to explain why {trouble} had not been foreseen.
What began as a quarrel over a {quality} {thing} has become, in {person}’s words, “a question about {trouble} and trust”.
{Body} says that {count} jobs depend on it.
Not everyone agrees.
The {thing} reopened on {date} after {small} weeks of {trouble}.
Prices in {place} rose by {small}.{small} per cent in {month}, the most since {year}, and {body} {deed} a {thing} in response.
She had {deed} the {thing} herself, she said, “because {trouble} does not wait for committees”.
Two of the {small} members who {deed} the {quality} plan, {person} and {person}, come from {place}.
Asked about {trouble}, {person} laughed and changed the subject to the {thing}.
The old {thing} stands half a mile outside {place}, behind a fence that {body} put up in {year}.
“{Trouble} is what people talk about when they talk about the {thing},” the historian {person} writes in a {quality} essay.
In {year}, when {body} last tried, the {thing} lasted {small} months.
Whether that is enough will be decided on {day} in {place}, where {count} delegates meet to discuss {trouble}.
Older people remember the {thing} of {year}; younger ones know only {trouble}.
The {amount} million set aside for {place} is gone, the auditors found, and so is the {quality} {thing} it was meant for.
Neither {person} nor {body} returned calls on {day}.
Engineers found {trouble} under the {thing} in {month}, but the {quality} finding was {deed} until {date}.
For now the {thing} stays closed, a sign in {place} says, “until further notice”.
{Person} grew up in {place} and studied {trouble} before joining {body} in {year}.
The vote was postponed, then {deed}, then postponed again; by {month} few could say what the {thing} was for.
Insurance against {trouble} costs {amount} a month in {place}, {count} more than in {place}.`);

/** What may stand before a sentence, so that no two of a frame are quite alike. */
export const OPENINGS = lines(`
Even so,
As far as anyone in {place} can tell,
Speaking in {place} before the {day} session,
To nobody’s surprise,
After {small} hours of argument about {trouble},
While {body} was still counting the cost of the {thing},
In the corridors,
Between two showers of rain,
According to {person}, a former clerk of {body},
With an election due in {month},
Long before {trouble} reached {place},
Off the record, and with a glance at the door,
Three doors down from the {quality} {thing},
If {person}’s notes are to be believed,
For a town of {count} people,`);

/** What may stand after one. */
export const TAILS = lines(`
That was before {trouble} made it into the {day} papers.
The rest, as they say in {place}, is bookkeeping.
{Person} called it “the least bad of {small} bad answers”.
No such promise had been made about the {thing}.
It did not help that the {quality} {thing} had been {deed} the same week.
A second reading is planned for {date}.
Much depends on {body}, which has until {month} to object.
Some in the gallery clapped; others looked at their shoes.
Lawyers expect {trouble} to be argued about for {small} years.
How much of that is true, {person} would not say.
The minutes record only that the lamps were lit.`);
