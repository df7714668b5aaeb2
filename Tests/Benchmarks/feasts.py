"""The public and local holidays of 2026 and 2027, on which no generated event may fall."""

from datetime import date, timedelta

EASTER = {2026: date(2026, 4, 12), 2027: date(2027, 5, 2)}
FIXED = ["01-01", "01-06", "03-25", "05-01", "08-15", "10-28", "12-25", "12-26"]
MOVABLE = [-48, -2, -1, 0, 1, 50]  # days from Orthodox Easter Sunday


def day_of(text, year):
    """The date that `06-24` or `easter+5` means in a year."""
    if text.startswith("easter"):
        return EASTER[year] + timedelta(int(text[6:]))
    return date.fromisoformat(f"{year}-{text}")


def holidays(local):
    """Every public holiday, and the local ones of a declaration."""
    days = set()
    for year, easter in EASTER.items():
        days |= {day_of(text, year) for text in FIXED}
        days |= {easter + timedelta(offset) for offset in MOVABLE}
        days |= {max(day_of(one["date"], year), day_of(one.get("notBefore", "01-01"), year))
                 for one in local}
    return days
