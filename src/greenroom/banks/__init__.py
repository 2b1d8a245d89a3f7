"""Question banks: load, validate, check, change, and the schema that editors use.

Touches YAML, CSV and Markdown files, and nothing else.
"""

from greenroom.banks.case_checks import check_cases
from greenroom.banks.case_files import case_files, is_case, load_cases
from greenroom.banks.case_schema import case_schema
from greenroom.banks.checks import check_banks
from greenroom.banks.exporting import bank_text
from greenroom.banks.files import bank_files, load_banks, read_entry
from greenroom.banks.group_checks import check_groups
from greenroom.banks.group_files import group_files, is_group, load_groups
from greenroom.banks.group_schema import group_schema
from greenroom.banks.importing import import_bank
from greenroom.banks.own import OwnBanks, Shelf
from greenroom.banks.problem import Problem
from greenroom.banks.schema import bank_schema

__all__ = [
    "OwnBanks",
    "Problem",
    "Shelf",
    "bank_files",
    "bank_schema",
    "bank_text",
    "case_files",
    "case_schema",
    "check_banks",
    "check_cases",
    "check_groups",
    "group_files",
    "group_schema",
    "import_bank",
    "is_case",
    "is_group",
    "load_banks",
    "load_cases",
    "load_groups",
    "read_entry",
]
