"""What a sum as people type it comes to. Pure, and without Qt."""

import ast
import operator
import re
from collections.abc import Callable
from decimal import Context, Decimal, DecimalException, localcontext

LONGEST = 200
"""Characters; a longer text is no sum."""

_DIGITS = 28
_SHOWN = 6
_LARGEST_POWER = 100

_GROUPED = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_TIMES = re.compile(r"(?<=[\d)%])\s*[x×·]\s*(?=[-+\d(.])", re.IGNORECASE)
_PER_CENT = re.compile(r"(\d+(?:\.\d+)?|\.\d+)\s*%")
_LARGE = re.compile(r"(\d+(?:\.\d+)?)\s*(k|m|bn)\b", re.IGNORECASE)
_FACTORS = {"k": "1000", "m": "1000000", "bn": "1000000000"}
_SAME = str.maketrans({"−": "-", "–": "-", "÷": "/", ":": "/", "^": "ˆ", "$": "", "£": "", "€": ""})
_OPERATORS = "+-−–*×·/÷:^xX"


class NotASumError(ValueError):
    """The text is no sum, or none that has a result."""


def calculate(text: str, last: Decimal | None = None) -> Decimal:
    """The result of a sum.

    Known are + − × ÷ and ^ in their usual typing, brackets, commas between thousands, signs of
    currencies, per cent (15% is 0.15) and k, m and bn behind a number.

    Args:
        text: As typed, at most `LONGEST` characters.
        last: The result before, which a text that begins with an operator goes on from. A minus
            goes on too; a negative number at the beginning stands in brackets.

    Raises:
        NotASumError: When it cannot be read, or has no result (a division by nothing).
    """
    typed = text.strip().removeprefix("=").strip()
    if not typed or len(typed) > LONGEST:
        raise NotASumError(text)
    if last is not None and typed[0] in _OPERATORS:
        typed = f"({last:f}){typed}"
    with localcontext(Context(prec=_DIGITS)):
        try:
            result = _value(ast.parse(_readable(typed), mode="eval").body)
        except (SyntaxError, ValueError, DecimalException, RecursionError, MemoryError) as error:
            raise NotASumError(text) from error
    if not result.is_finite():  # 1e999 is read as infinite
        raise NotASumError(text)
    return result


def shown(number: Decimal) -> str:
    """The number with commas between thousands and at most six decimals: "−13,860", "0.142857"."""
    with localcontext(Context(prec=_DIGITS)):
        size = abs(number)
        if size >= Decimal(10) ** 15 or 0 < size < Decimal(10) ** -_SHOWN:
            text = f"{size:.{_SHOWN}g}"
        else:
            text = f"{round(size, _SHOWN):,f}"
            text = text.rstrip("0").rstrip(".") if "." in text else text
        return f"−{text}" if number < 0 and text != "0" else text


def _readable(typed: str) -> str:
    """In the operators of the parser."""
    text = _GROUPED.sub("", typed.translate(_SAME))
    text = _LARGE.sub(lambda found: f"({found[1]}*{_FACTORS[found[2].lower()]})", text)
    text = _PER_CENT.sub(r"(\1/100)", _TIMES.sub("*", text))
    return re.sub(r"\s+", " ", text.replace("ˆ", "**"))


def _value(node: ast.expr) -> Decimal:
    """Only numbers, brackets, signs and the five operations."""
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return Decimal(repr(number))
        case ast.UnaryOp(op=ast.USub() | ast.UAdd() as sign, operand=operand):
            value = _value(operand)
            return -value if isinstance(sign, ast.USub) else value
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _OPERATIONS:
            return _OPERATIONS[type(sign)](_value(left), _value(right))
    raise NotASumError(type(node).__name__)


def _power(base: Decimal, power: Decimal) -> Decimal:
    if abs(power) > _LARGEST_POWER:
        raise NotASumError(str(power))
    return base**power


_OPERATIONS: dict[type[ast.operator], Callable[[Decimal, Decimal], Decimal]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: _power,
}
