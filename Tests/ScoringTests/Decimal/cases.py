# Random sheets and means, reckoned with Python's decimal by the rules N2 to N6 of the scoring page; prints the cases
# that DecimalTests.swift reads: python3 cases.py > cases.txt
import random
from decimal import ROUND_HALF_UP, Decimal

random.seed(20220209)


def number(most, digits):
    return Decimal(random.randint(0, most * 10**digits)).scaleb(-digits)


def rounded(value, digits):
    return value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)


def sheet():
    digits = random.randint(0, 4)
    items, total = [], Decimal(0)
    for _ in range(random.randint(1, 12)):
        base = number(random.choice([2, 6, 30]), digits)
        taken = [(number(3, digits), random.randint(1, 9)) for _ in range(random.choice([0, 0, 1, 3]))]
        total += max(Decimal(0), base - sum(points * count for points, count in taken))
        items.append((base, taken))
    cap = number(12, digits)
    bonuses = [number(5, digits) for _ in range(random.choice([0, 1, 3]))]
    total += min(cap, sum(bonuses, Decimal(0)))
    penalties = [(number(4, digits), random.randint(1, 3)) for _ in range(random.choice([0, 0, 1, 2]))]
    total = max(Decimal(0), total - sum(points * count for points, count in penalties))
    most = number(110, digits) if random.random() < 0.3 else None
    if most is not None:
        total = min(total, most)

    def pairs(list):
        return ",".join(f"{points}x{count}" for points, count in list) or "-"

    parts = ";".join(f"{base}/{pairs(taken)}" for base, taken in items)
    return f"sheet {digits} {parts} {cap} {','.join(map(str, bonuses)) or '-'} {pairs(penalties)} {most if most is not None else '-'} {rounded(total, digits)}"


def mean():
    digits = random.randint(0, 4)
    terms = [(number(110, digits), random.randint(1, 3)) for _ in range(random.randint(1, 12))]
    # The quotient is rounded once: enough digits that no other rounding shows.
    numerator = sum(total * weight for total, weight in terms)
    denominator = sum(weight for _, weight in terms)
    twice = numerator.scaleb(digits) * 2
    whole = int((twice + denominator) // (2 * denominator))
    return f"mean {digits} {','.join(f'{total}x{weight}' for total, weight in terms)} {Decimal(whole).scaleb(-digits)}"


for _ in range(400):
    print(sheet())
    print(mean())
