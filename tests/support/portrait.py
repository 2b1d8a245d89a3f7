"""A drawn person at a desk, for pictures of rooms with a camera: nobody's face."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath

WIDTH, HEIGHT = 640, 360


def portrait() -> QImage:
    """Head and shoulders before a wall with a window and a plant, in flat shapes."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGBA8888)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wall = QLinearGradient(0, 0, WIDTH, HEIGHT)
    wall.setColorAt(0, QColor("#cfd9d2"))
    wall.setColorAt(1, QColor("#a9b8b0"))
    painter.fillRect(image.rect(), wall)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(QRectF(430, 30, 150, 190), QColor("#eef4f6"))
    painter.fillRect(QRectF(502, 30, 6, 190), QColor("#b9c4bd"))
    painter.fillRect(QRectF(430, 120, 150, 6), QColor("#b9c4bd"))
    painter.setBrush(QColor("#4f7a5c"))
    for x, y, w, h in ((60, 150, 40, 110), (95, 120, 38, 140), (125, 160, 40, 100)):
        painter.drawEllipse(QRectF(x, y, w, h))
    painter.fillRect(QRectF(78, 250, 72, 110), QColor("#8d6a4f"))
    body = QPainterPath(QPointF(150, HEIGHT))
    body.cubicTo(QPointF(165, 250), QPointF(250, 252), QPointF(290, 240))
    body.lineTo(350, 240)
    body.cubicTo(QPointF(390, 252), QPointF(475, 250), QPointF(490, HEIGHT))
    painter.fillPath(body, QColor("#2f4a5a"))
    painter.setBrush(QColor("#b98563"))
    painter.drawRoundedRect(QRectF(292, 190, 56, 70), 24, 24)
    painter.setBrush(QColor("#3a2a22"))
    painter.drawEllipse(QRectF(246, 50, 148, 150))
    painter.setBrush(QColor("#c6926f"))
    painter.drawEllipse(QRectF(262, 72, 116, 150))
    painter.setBrush(QColor("#3a2a22"))
    painter.drawChord(QRectF(256, 58, 128, 110), 0, 180 * 16)
    painter.setBrush(QColor("#2a211c"))
    painter.drawEllipse(QRectF(291, 138, 10, 10))
    painter.drawEllipse(QRectF(339, 138, 10, 10))
    painter.setPen(QColor("#7d4a3c"))
    painter.drawArc(QRectF(300, 165, 40, 26), 200 * 16, 140 * 16)
    painter.end()
    return image
