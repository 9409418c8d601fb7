"""Units that translators convert, and whether two quantities say the same.

Factors: NIST Special Publication 811, appendix B.8.
"""

import re
from fractions import Fraction
from typing import NamedTuple

_TOLERANCE = Fraction(
    7, 100
)  # what rounding explains: 2 miles as 3 km is 7 % off; 550 lb as 227 kg is 9 % off and wrong
_DEGREES = Fraction(1)  # a rounded temperature


class Unit(NamedTuple):
    """What a unit measures and how many base units it is."""

    dimension: str
    factor: Fraction


UNITS = {
    "mile": Unit("length", Fraction("1609.344")),
    "yard": Unit("length", Fraction("0.9144")),
    "foot": Unit("length", Fraction("0.3048")),
    "inch": Unit("length", Fraction("0.0254")),
    "kilometre": Unit("length", Fraction(1000)),
    "metre": Unit("length", Fraction(1)),
    "centimetre": Unit("length", Fraction("0.01")),
    "millimetre": Unit("length", Fraction("0.001")),
    "stone": Unit("mass", Fraction("6.35029318")),
    "pound": Unit("mass", Fraction("0.45359237")),
    "ounce": Unit("mass", Fraction("0.028349523")),
    "tonne": Unit("mass", Fraction(1000)),
    "kilogram": Unit("mass", Fraction(1)),
    "gram": Unit("mass", Fraction("0.001")),
    "gallon": Unit("volume", Fraction("3.785411784")),
    "litre": Unit("volume", Fraction(1)),
    "acre": Unit("area", Fraction("4046.8564224")),
    "square mile": Unit("area", Fraction("2589988.110336")),
    "square foot": Unit("area", Fraction("0.09290304")),
    "hectare": Unit("area", Fraction(10_000)),
    "square kilometre": Unit("area", Fraction(1_000_000)),
    "square metre": Unit("area", Fraction(1)),
    "mile an hour": Unit("speed", Fraction("1.609344")),
    "kilometre an hour": Unit("speed", Fraction(1)),
    "degree": Unit("temperature", Fraction(1)),
    "degree Fahrenheit": Unit("temperature", Fraction(5, 9)),
    "degree Celsius": Unit("temperature", Fraction(1)),
}
_WRITTEN = {
    "mile": "miles mile milhas milha",
    "yard": "yards yard yds yd jardas jarda",
    "foot": "feet foot ft pés pé",
    "inch": "inches inch polegadas polegada",
    "kilometre": (
        "kilometres kilometers kilometre kilometer km kms quilómetros quilómetro quilômetros quilômetro"
    ),
    "metre": "metres meters metre meter m metros metro",
    "centimetre": "centimetres centimeters cm centímetros centímetro",
    "millimetre": "millimetres millimeters mm milímetros milímetro",
    "stone": "stone",
    "pound": "pounds pound lbs lb libras libra",
    "ounce": "ounces ounce oz onças onça",
    "tonne": "tonnes tonne tons ton toneladas tonelada",
    "kilogram": "kilograms kilogram kilos kilo kg kgs quilogramas quilos quilo",
    "gram": "grams gram g gramas grama",
    "gallon": "gallons gallon galões galão",
    "litre": "litres liters litre liter l litros litro",
    "acre": "acres acre",
    "hectare": "hectares hectare ha",
    "mile an hour": "mph",
    "kilometre an hour": "kph kmh",
    "degree": "degrees degree graus grau ° º",
}
_LONG = {
    "square mile": "square miles|milhas quadradas",
    "square foot": "square feet|square foot|sq ft|pés quadrados",
    "square kilometre": (
        "square kilometres|square kilometers|km²|km2|quilómetros quadrados|quilômetros quadrados"
    ),
    "square metre": "square metres|square meters|m²|m2|metros quadrados",
    "mile an hour": "miles per hour|miles an hour|milhas por hora",
    "kilometre an hour": (
        "km/h|km por hora|kilometres per hour|kilometers per hour|quilómetros por hora|quilômetros por hora"
    ),
    "degree Fahrenheit": "degrees fahrenheit|graus fahrenheit|°f|ºf|° f",
    "degree Celsius": "degrees celsius|graus celsius|graus centígrados|°c|ºc|° c|º c",
}
_SCALES = {"C": "degree Celsius", "F": "degree Fahrenheit"}  # joined to the figure: 40C
_BY_WORD = {word: unit for unit, words in _WRITTEN.items() for word in words.split()}
_BY_PHRASE = {phrase: unit for unit, phrases in _LONG.items() for phrase in phrases.split("|")}
_UNIT = re.compile(
    r"[ \u00a0\u202f-]?(?:de )?(?:(?P<long>"
    + "|".join(re.escape(p) for p in _BY_PHRASE)
    + r")|(?P<word>[^\W\d_]{1,14}|[°º]))(?!\w)",
    re.IGNORECASE,
)


def unit_after(text: str, end: int) -> str:
    """The unit that a number ending at `end` counts; empty when none of UNITS follows."""
    match = _UNIT.match(text, end)
    if not match:
        return ""
    if match["long"]:
        return _BY_PHRASE[match["long"].lower()]
    if match["word"] in _SCALES and match.end() == end + 1:
        return _SCALES[match["word"]]
    return _BY_WORD.get(match["word"].lower(), "")


def same_quantity(value: Fraction, unit: str, other: Fraction, other_unit: str) -> bool:
    """Whether two quantities in different units are the same within what rounding explains."""
    if not unit or not other_unit or (unit == other_unit and unit != "degree"):
        return False
    one, two = UNITS[unit], UNITS[other_unit]
    if one.dimension != two.dimension:
        return False
    if one.dimension == "temperature":
        return _same_temperature(value, other)
    size, other_size = value * one.factor, other * two.factor
    return abs(size - other_size) <= _TOLERANCE * max(abs(size), abs(other_size))


def _same_temperature(value: Fraction, other: Fraction) -> bool:
    """Whether either is the other in Fahrenheit."""
    return any(abs((f - 32) * Fraction(5, 9) - c) <= _DEGREES for f, c in ((value, other), (other, value)))
