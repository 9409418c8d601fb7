"""The JSON Schema of newskit.toml."""

import json
import tomllib

import jsonschema_rs
import pytest

from newskit.config import tags
from newskit.config.model import TABLES, schema_of_settings
from newskit.config.settings import Languages

_GOOD = '[newskit]\narticles = "a"\nextend = ["b"]\n[newskit.rules]\nselect = "FM"\nx.limit = 3\n[newskit.datelines.style]\nen = "ap"\npt = {name = "lusa"}'


def test_the_schema_is_one_and_takes_what_newskit_takes():
    """A valid schema of draft 2020-12, in which a text may stand for a list."""
    schema = schema_of_settings()
    jsonschema_rs.meta.validate(schema)
    assert jsonschema_rs.validator_for(schema).is_valid(tomllib.loads(_GOOD))


@pytest.mark.parametrize(
    "text",
    ["[newskit]\nprest = 'hugo'", "[newskit]\npreset = 'huga'", "[newskit.limits]\ndepth = 0", "x = 1"],
)
def test_the_schema_refuses_what_newskit_refuses(text):
    """Unknown keys and values outside their list or range."""
    assert not jsonschema_rs.validator_for(schema_of_settings()).is_valid(tomllib.loads(text))


def test_the_schema_knows_no_null():
    """TOML has no null, so no editor offers one."""
    assert "null" not in json.dumps(schema_of_settings()).replace('"JsonValue"', "")


def test_every_table_of_the_file_is_listed():
    """Tables are found by name when the keys of one are suggested."""
    top = TABLES[""].model_fields
    assert set(TABLES) - {"", "profiles"} <= set(top)


def test_tags_are_listed_once():
    """English first, each tag once."""
    assert tags(Languages(english=("en-GB",), portuguese=("pt", "pt-PT", "pt"))) == ("en-GB", "pt", "pt-PT")
