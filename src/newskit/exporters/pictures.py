"""The pictures of an article that the bundle has, and those that it lacks."""

from newskit.article import Article, Image
from newskit.exporters.context import Asset, ExportContext
from newskit.exporters.loss import Loss, LossKind


def pictures_of(article: Article, context: ExportContext) -> list[tuple[Image, Asset]]:
    """The pictures in the order of the article, each with its public place."""
    found = ((image, context.pictures.get(image.file.value)) for image in article.images)
    return [(image, asset) for image, asset in found if asset]


def missing_pictures(article: Article, context: ExportContext) -> list[Loss]:
    """A loss for each picture whose file the bundle was not given."""
    missing = (image.file for image in article.images if image.file.value not in context.pictures)
    return [Loss(LossKind.IMAGE, "images", file.span, {"file": file.value}) for file in missing]
