"""The subjects of technical interviews that come with questions, in the order of the list."""

FIELDS = (
    "back-end",
    "front-end",
    "data-analysis",
    "data-science",
    "networks-it-support",
    "security",
    "mechanical",
    "electrical",
    "finance-accounting",
    "clinical-nursing",
)
