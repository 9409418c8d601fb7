"""What git knows of a project. Every answer is a value; without git, or outside a checkout, it says so."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newskit.messages import Message
from newskit.sources.standing import repository_of

_PATIENCE = 60  # seconds; a call that takes longer has met a lock or a prompt
# git sets these for hooks, as paths that hold for its own working folder only.
_OF_HOOKS = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE")
_FIXED = {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_LITERAL_PATHSPECS": "1", "GIT_TERMINAL_PROMPT": "0"}


@dataclass(frozen=True, slots=True)
class GitFailure:
    """Why git gave no answer."""

    message: Message


_NO_GIT = GitFailure(Message("git-missing", "git is not installed, or this is not a git checkout"))
_UNKNOWN = Message("git-unknown-ref", 'git knows no commit "{ref}"')
_UNKNOWN_SHALLOW = Message(
    "git-shallow-ref",
    'git knows no commit "{ref}": this checkout is shallow, fetch more of its history first',
)
_NO_BASE = Message("git-no-merge-base", "{ref} and this branch have no common commit")
_NO_BASE_SHALLOW = Message(
    "git-shallow-base",
    "this checkout is shallow and does not hold the commit where this branch left {ref}; fetch more of its "
    "history first",
)


def listed(root: str, folder: str = "") -> list[str] | None:
    """The files in a folder that git tracks or would add, relative to the root; None where git cannot say.

    Files of submodules and of checkouts inside the checkout are not listed.
    """
    if repository_of(root) is None:
        return None
    found = _run(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", folder or "."])
    return None if found is None else list(dict.fromkeys(_paths(found)))


def changed_since(root: str, ref: str) -> frozenset[str] | GitFailure:
    """The files that differ from where this branch left `ref`: committed, staged, edited and new ones.

    Paths are relative to the root; deleted files are not among them, files outside the root neither.
    """
    commit = commit_of(root, ref)
    if isinstance(commit, GitFailure):
        return commit
    base = _line(_run(root, ["merge-base", commit, "HEAD"]))
    if not base:
        return _refused(root, ref, _NO_BASE, _NO_BASE_SHALLOW)
    options = ["--name-only", "-z", "--no-renames", "--diff-filter=d", "--no-ext-diff", "--relative"]
    changed = _run(root, ["diff", *options, base, "--"])
    new = _run(root, ["ls-files", "-z", "--others", "--exclude-standard"])
    if changed is None or new is None:
        return _NO_GIT
    return frozenset((*_paths(changed), *_paths(new)))


def commit_of(root: str, ref: str) -> str | GitFailure:
    """The full hash of the commit that `ref` names; `ref` may be anything, also what looks like an option."""
    asked = ["rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}"]
    commit = "" if "\0" in ref else _line(_run(root, asked))
    if commit:
        return commit
    if _run(root, ["rev-parse", "--git-dir"]) is None:
        return _why_none(root)
    return _refused(root, ref, _UNKNOWN, _UNKNOWN_SHALLOW)


def _refused(root: str, ref: str, whole: Message, shallow: Message) -> GitFailure:
    """What is said of a revision, in a whole checkout and in a shallow one."""
    is_shallow = _line(_run(root, ["rev-parse", "--is-shallow-repository"])) == "true"
    return GitFailure(replace(shallow if is_shallow else whole, values={"ref": ref}))


def _why_none(root: str) -> GitFailure:
    """Why git says nothing of a folder: there is no checkout, or git refuses one that another user owns."""
    if repository_of(root) is None:
        return _NO_GIT
    done = _done(root, ["rev-parse", "--git-dir"])
    said = done[2].decode("utf-8", "replace").strip().splitlines() if done else []
    if not said:
        return _NO_GIT
    problem = said[0].removeprefix("fatal: ")
    return GitFailure(
        Message("git-refuses", "git does not read this checkout: {problem}", {"problem": problem})
    )


def file_at(root: str, path: str, ref: str) -> bytes | None:
    """The bytes of a file as they were at `ref`; None when there was none, or git cannot say."""
    commit = commit_of(root, ref)
    if isinstance(commit, GitFailure) or "\0" in path:
        return None
    return _run(root, ["cat-file", "blob", f"{commit}:./{path}"])


def last_commit(root: str, path: str) -> str | None:
    """The full hash of the last commit that changed a file; None for a file that git does not know."""
    return _line(_run(root, ["log", "-1", "--format=%H", "--no-show-signature", "--", path])) or None


def _run(root: str, arguments: Sequence[str]) -> bytes | None:
    """What git prints; None when it is missing or refuses."""
    done = _done(root, arguments)
    return done[1] if done and done[0] == 0 else None


def _done(root: str, arguments: Sequence[str]) -> tuple[int, bytes, bytes] | None:
    """Status, output and errors of git; None when it is missing.

    Arguments are a list, never a shell line; a file-system monitor that a repository's configuration names
    is not run.
    """
    environment = {name: value for name, value in os.environ.items() if name not in _OF_HOOKS} | _FIXED
    command = ["git", "-C", root, "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", *arguments]
    import subprocess

    try:
        done = subprocess.run(  # noqa: S603 - a list of arguments
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return done.returncode, done.stdout, done.stderr


def _paths(output: bytes) -> Iterator[str]:
    """Names that end in NUL; bytes that are not UTF-8 come as surrogates: the file can still be opened."""
    return (os.fsdecode(name) for name in output.split(b"\0") if name)


def _line(output: bytes | None) -> str:
    return output.decode("ascii", "replace").strip() if output else ""
