package org.spona.platform.files;

import java.awt.geom.AffineTransform;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held (Exif 2.32, tag 0x0112).
 *
 * @param value 1 to 8
 */
record ExifOrientation(int value) {

    static final ExifOrientation UPRIGHT = new ExifOrientation(1);

    private static final int START_OF_SCAN = 0xDA;
    private static final int APPLICATION_1 = 0xE1;
    private static final int TAG = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ENTRY = 12;

    /** What a JPEG file says, upright when it says nothing that can be read. */
    static ExifOrientation of(Path file) throws IOException {
        try (var content = new DataInputStream(Files.newInputStream(file))) {
            content.readUnsignedShort();
            while (content.readUnsignedByte() == 0xFF) {
                int marker = content.readUnsignedByte();
                if (marker == START_OF_SCAN) {
                    break;
                }
                byte[] segment = content.readNBytes(Math.max(0, content.readUnsignedShort() - 2));
                if (marker == APPLICATION_1
                        && segment.length > EXIF.length
                        && ByteBuffer.wrap(segment, 0, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                    return ofExif(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                            .slice());
                }
            }
        } catch (EOFException | IndexOutOfBoundsException endsEarly) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    /** The first directory of a TIFF file (TIFF 6.0, section 2). */
    private static ExifOrientation ofExif(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(at + 8));
                return value >= 1 && value <= 8 ? new ExifOrientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean swapsSides() {
        return value >= 5;
    }

    /** What puts a picture of this size upright. */
    AffineTransform transform(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
