"""Editorial tooling for newsrooms that keep articles as files in git.

Files become articles, rules look at articles and pairs, what they find becomes diagnostics, and diagnostics
become reports and fixes; exporters make documents of articles, and documents make a bundle that can be
verified.
"""

__version__ = "0.1.0"
