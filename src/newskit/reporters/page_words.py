"""The words of the HTML report that no other report has."""

from newskit.messages import Message

TITLE = Message("report-page-title", "newskit report")
CONTENTS = Message("report-page-contents", "Contents")
BY_FILE = Message("report-page-by-file", "By file")
BY_RULE = Message("report-page-by-rule", "By rule")
WHOLE_FILE = Message("report-page-whole-file", "the whole file")
PLACE = Message("report-page-place", "line {line}, column {column}")
MANUAL = Message("report-page-manual", "What the rule is about")
