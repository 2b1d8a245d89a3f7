"""Question banks: load, validate, check, and the schema that editors use."""

from greenroom.banks.checks import check_banks
from greenroom.banks.files import bank_files, load_bank, load_banks
from greenroom.banks.problem import Problem
from greenroom.banks.schema import bank_schema

__all__ = ["Problem", "bank_files", "bank_schema", "check_banks", "load_bank", "load_banks"]
