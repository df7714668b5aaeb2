"""Texts of the whole grammar of `opening_hours`, with what is special in each.

A text is a list of rules; each of its parts says by which names of `REASONS` our reader may refuse
it. `for_judge` is the same text as the other reader must read it to mean what ours says: with the
Easter that is meant, as dates.
"""

import random
from datetime import date, timedelta

YEARS = range(2027, 2030)
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAYS = "Mo Tu We Th Fr Sa Su".split()
ORTHODOX = {2020: date(2020, 4, 19), 2026: date(2026, 4, 12), 2027: date(2027, 5, 2), 2028: date(2028, 4, 16),
            2029: date(2029, 4, 8), 2030: date(2030, 4, 28), 2031: date(2031, 4, 13),
            2032: date(2032, 5, 2), 2033: date(2033, 4, 24), 2034: date(2034, 4, 9)}

# What a refusal says, by what must be true of a text that is refused so.
REASONS = {
    "nth": "counts only the last", "nth period": "counted in the month",
    "week": "begin again every year", "nth months": "in all these months", "many weeks": "no single rhythm", "step": "repetition in steps",
    "school": "School holidays", "holiday open": "platform is closed on public holidays",
    "holiday offset": "day after a holiday", "holiday weekday": "no hours by weekday",
    "comment": "no comments", "fallback": "no fallback", "always": "24/7 means",
    "open end": "The end is open", "midnight": "times end at 23:59",
    "overnight": "pass midnight", "sun": "not of the sun", "unknown": "not known",
    "open date": "has no end (+)", "offset": "does not count days from a date",
    "no hours": "The hours are missing", "mixed": "at both ends of the period",
    "year once": "year is that of all these dates", "across": "crosses New Year",
    "easter hours": "Hours that move with Easter", "western": "Orthodox Easter only",
    "long": "longer than three years", "years": "over ten years",
    # These follow from several rules together; the judge is asked whether they are true.
    "overruled": "A later rule opens", "replaced": "A later rule replaces", "never": "No open hours", "dated": "All the hours have a year",
    "holiday": "is a public holiday", "days": "beyond 62 days", "not held": "cannot hold", "no date": "no such date",
}


class Text:
    """One generated text."""

    def __init__(self, rng):
        self.rng = rng
        self.why = set()
        self.orthodox = rng.random() < 0.5
        self.rules = []
        self.theirs = []
        for number in range(rng.choice([1, 2, 2, 3, 3, 4])):
            self.add(number)
        self.ours, self.for_judge = "".join(self.rules), "".join(self.theirs)

    def chance(self, share):
        return self.rng.random() < share

    def add(self, number):
        if number:
            mark = "; "
            if self.chance(0.1):
                mark = ", "
            elif self.chance(0.02):
                mark = " || "
                self.why.add("fallback")
            self.rules.append(mark)
            self.theirs.append(mark)
        first = number == 0
        if self.chance(0.01):
            self.why.add("always")
            self.rules.append("24/7")
            self.theirs.append("24/7")
            return
        dates, judged = ("", "") if first and self.chance(0.7) or self.chance(0.15) else self.dates()
        closed = not first and self.chance(0.45)
        days = self.weekdays(closed) if not dates or self.chance(0.5) else ""
        times = self.times() if not closed or self.chance(0.1) else ""
        if "," in dates and "[" in days:
            self.why.add("nth months")
        mark = ": " if dates and (days or times) and self.chance(0.3) else " "
        rest = " ".join(part for part in (days, times) if part)
        tail = ""
        if closed:
            tail = self.rng.choice(["off", "off", "closed"])
            if self.chance(0.2):
                tail += ' "Απογραφή"'
        elif self.chance(0.03):
            tail = self.rng.choice(["unknown", "open", '"by appointment"'])
            self.why |= {"unknown"} if tail == "unknown" else {"comment"} if '"' in tail else set()
        if not rest and not tail:
            self.why.add("no hours")
        if "easter" in dates and not closed or "easter" in dates and (days or times):
            self.why.add("easter hours")

        def text(dates):
            left = dates + mark + rest if dates and rest else dates + rest
            return " ".join(part for part in (left, tail) if part)

        self.rules.append(text(dates))
        self.theirs.append(text(judged))

    # Days

    def weekdays(self, closed):
        kind = self.rng.random()
        if kind < 0.6:
            return self.rng.choice(["Mo-Fr", "Mo-Fr", "Mo-Sa", "Mo-Su", "Tu-Th", "Fr-Mo"])
        if kind < 0.82:
            return ",".join(self.rng.sample(DAYS, self.rng.randint(1, 3)))
        if kind < 0.94:
            if not closed and self.chance(0.7):
                return "Mo-Fr"
            self.why |= set() if closed else {"holiday open"}
            return self.rng.choice(["PH", "Sa,Su,PH", "PH,Mo"])
        if kind < 0.95:
            self.why |= {"holiday offset", "holiday open"}
            return "PH " + self.rng.choice(["+1 day", "-2 days"])
        if kind < 0.96:
            self.why |= {"school"}
            return self.rng.choice(["SH", "Mo-Fr,SH"])
        if kind < 0.965:
            self.why |= {"holiday weekday", "holiday open"}
            return "PH Mo-Fr"
        nth = self.rng.choice(["1", "-1", "1,3", "2-4", "5", "1,-1", "-2"])
        later = " +2 days" if self.chance(0.1) else ""
        self.why |= ({"nth"} if nth == "-2" else set()) | ({"offset"} if later else set())
        more = self.rng.choice(["", "", "", f",{self.rng.choice(DAYS)}[2]", ",Mo-We"])
        return f"{self.rng.choice(DAYS)}[{nth}]" + (later or more)

    def times(self):
        start = self.rng.choice(["08:00", "7:30", "09:15"])
        if self.chance(0.94):
            more = "" if self.chance(0.7) else self.rng.choice([",17:00-20:00", ", 16:30-19:00"])
            return f"{start}-{self.rng.choice(['14:00', '13:30', '15:45'])}{more}"
        kind = self.rng.randrange(6)
        why = ["open end", "open end", "midnight", "overnight", "sun", "step"][kind]
        self.why |= {why, "overnight"} if why == "midnight" else {why}
        return [f"{start}+", f"{start}-14:00+", f"{start}-24:00", "22:00-02:00",
                "sunrise-14:00", f"{start}-14:00/30"][kind]

    # Dates

    def day(self):
        month = self.rng.randrange(12)
        return f"{MONTHS[month]} {self.rng.randint(1, 28):0{self.rng.choice([1, 2])}}"

    def year(self):
        return self.rng.choice(YEARS)

    def dates(self):
        kind = self.rng.random()
        if kind < 0.3:
            text = self.yearly()
        elif kind < 0.55:
            text = self.dated()
        elif kind < 0.8:
            text = self.of_years()
        elif kind < 0.9:
            return self.easter()
        elif kind < 0.95:
            text = self.weeks()
        elif kind < 0.96:
            self.why |= {"nth period", "no hours"}
            text = self.rng.choice(["Mar Su[-1]-Oct Su[-1]", "Mar Su[1]"])
        elif kind < 0.98:
            self.why |= {"offset"}
            text = self.rng.choice(["Dec 25 +1 day", "Jan 1 -Su", "Aug 15 -2 days-Aug 20"])
        else:
            self.why |= {"open date", "mixed"}
            text = self.rng.choice(["2027 Aug 1+", "Aug 1+", "2028+", "Dec 24-2028 Jan 2"])
        return text, text

    def weeks(self):
        """Weeks of ISO 8601, of some years or of every year."""
        weeks = self.rng.choice(
            ["1-20", "01-31/2", "01-53/2", "02-53/2", "3-53/4", "5,9", "10", "53", "1-10,30-40/3"])
        year = self.year()
        years = self.rng.choice(
            ["", f"{year} ", f"{year} ", f"{year}-{year + 1} ", f"{year} Jan 09-{year} Nov 27 ",
             "2026 Dec 1-2027 Mar 31 ", "Mar-Jun "])
        self.why |= {"many weeks", "no date"} if "20" in years else {"week"}
        return f"{years}week {weeks}"

    def yearly(self):
        kind = self.rng.randrange(6)
        if kind == 0:
            return self.rng.choice(MONTHS)
        if kind == 1:
            return "-".join(self.rng.sample(MONTHS, 2))
        if kind == 2:
            return ",".join(self.rng.sample(MONTHS, 2))
        if kind == 3:
            return self.day() if self.chance(0.9) else self.rng.choice(["Feb 29", "Feb 20-29"])
        if kind == 4:
            return f"{self.day()}-{self.day()}"
        return f"{self.day()},{self.day()}"

    def dated(self):
        """Dates with a year of their own."""
        year, kind = self.year(), self.rng.randrange(6)
        first = date(year, self.rng.randint(1, 12), self.rng.randint(1, 28))
        last = first + timedelta(self.rng.choice([1, 4, 13, 40, 90, 240]))

        def said(day, with_year=True):
            return (f"{day.year} " if with_year else "") + f"{MONTHS[day.month - 1]} {day.day}"
        if kind < 2:
            return said(first)
        if kind == 2:
            return f"{said(first)}-{said(last)}"
        if kind == 3:
            if (last - first).days > 300:
                last = first
            return f"{said(first)}-{said(last, with_year=False)}"
        if kind == 4:
            return f"{year} {MONTHS[first.month - 1]} {min(first.day, 20)}-{min(first.day, 20) + 5}"
        self.why.add("year once")
        return f"{said(first)},{self.day()}" if self.chance(0.5) else f"{said(first)},{said(last)}"

    def of_years(self):
        """Years as ranges and lists before months and days."""
        year = self.year()
        years = self.rng.choice([
            f"{year}", f"{year}", f"{year}-{year + 1}", f"{year},{year + 2}", f"{year}-{year + 2}",
            f"{year}-{year + 4}/2", f"2020,{year}", f"{year},{year + 1}-{year + 2}"])
        if self.chance(0.05):
            self.why.add("years")
            years = "2020-2040"
        if self.chance(0.12):
            self.why |= {"long"}
            return years
        dates = self.yearly()
        if years == f"{year}" and dates[:3] in MONTHS and dates[4:5].isdigit():
            self.why |= {"year once"}
        self.why |= {"across"}
        return f"{years} {dates}"

    def easter(self):
        """Days relative to Easter; for the other reader, as dates where Orthodox is meant."""
        first = self.rng.choice([0, 0, -2, 1, 5, 49])
        last = first + self.rng.choice([0, 0, 1, 3])

        def said(offset):
            return "easter" + (f" {offset:+} day" + "s" * (abs(offset) != 1) if offset else "")
        text = said(first) if first == last else f"{said(first)}-{said(last)}"
        years = self.rng.choice(["", "", f"{self.year()} ", "2027-2028 ", "2027,2029 "])
        if years.count("20") == 1 and first != last:
            years = ""
        if not self.orthodox:
            self.why |= {"western"} if not years else set()
            return years + text, years + text
        among = {"": ORTHODOX, "2027-2028 ": (2027, 2028), "2027,2029 ": (2027, 2029)}.get(
            years, (int(years[:4] or 0),))
        spans = [(ORTHODOX[y] + timedelta(first), ORTHODOX[y] + timedelta(last)) for y in among]
        return years + text, ",".join(
            f"{a.year} {MONTHS[a.month - 1]} {a.day}-{b.year} {MONTHS[b.month - 1]} {b.day}"
            if a != b else f"{a.year} {MONTHS[a.month - 1]} {a.day}" for a, b in spans)


def texts(count, seed="1"):
    """So many texts, no two of them the same."""
    rng = random.Random(f"{seed}/strings")
    seen = set()
    while len(seen) < count:
        text = Text(rng)
        if text.ours not in seen:
            seen.add(text.ours)
            yield text
