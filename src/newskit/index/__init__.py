"""What is known of stories beside one another: names and addresses, links between them, files they name."""

from newskit.index.project import Project, among_all, among_chosen
from newskit.index.scene import Scene, here_and_now, is_quiet
from newskit.index.trouble import Around, Trouble

__all__ = ["Around", "Project", "Scene", "Trouble", "among_all", "among_chosen", "here_and_now", "is_quiet"]
