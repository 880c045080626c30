package org.spona.platform.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.spona.platform.problem.Refusal;

/**
 * Pictures as pages show them: drawn anew, so that nothing is left of what a camera wrote beside them (where, when, with what), turned as the
 * camera was held, and not larger than a screen.
 */
final class Pictures {

    /** Longer side in pixels. */
    static final int LONGEST_SIDE = 2000;

    private static final long MOST_PIXELS = 100_000_000;
    private static final float QUALITY = 0.85f;

    private Pictures() {}

    /**
     * Draws a picture anew, into the same file.
     *
     * @throws Refusal when it cannot be drawn
     */
    static void redraw(Path file, FileKind kind) throws IOException {
        BufferedImage drawn;
        try {
            drawn = turned(
                    read(file, kind), kind == FileKind.JPEG ? ExifOrientation.of(file) : ExifOrientation.UPRIGHT);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new Refusal(FileError.BROKEN, unreadable);
        }
        write(drawn, file, kind);
    }

    /** Of a large picture only every second or third pixel is read, so that it never stands in the memory as a whole. */
    private static BufferedImage read(Path file, FileKind kind) throws IOException {
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader =
                    ImageIO.getImageReadersByFormatName(kind.name()).next();
            try {
                reader.setInput(content, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    throw new Refusal(FileError.BOMB);
                }
                var parameters = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
                parameters.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, parameters);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage turned(BufferedImage picture, ExifOrientation orientation) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean transparent = picture.getColorModel().hasAlpha();
        var drawn = new BufferedImage(
                orientation.swapsSides() ? height : width,
                orientation.swapsSides() ? width : height,
                transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            AffineTransform placed = orientation.transform(width, height);
            placed.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
            pen.drawImage(picture, placed, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static void write(BufferedImage picture, Path file, FileKind kind) throws IOException {

        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.name()).next();
        Files.delete(file);
        try (ImageOutputStream content = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(content);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }
}
