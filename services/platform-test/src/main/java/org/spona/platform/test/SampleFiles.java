package org.spona.platform.test;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people attach them, and as others do who mean harm. */
public final class SampleFiles {

    private static final String LOCATION = "GPS 42.0931 N 19.1003 E";

    private SampleFiles() {}

    /** A PDF with these pages (ISO 32000-1); texts are of ASCII letters. */
    public static byte[] pdf(String... pages) {
        return pdf("", 0, pages);
    }

    /** The same with that many bytes that no page shows. */
    public static byte[] largePdf(int bytes, String... pages) {
        return pdf("", bytes, pages);
    }

    /** The same with a form in XML (XFA) that asks for a file of the server. */
    public static byte[] pdfAskingForFiles(String... pages) {
        return pdf(
                "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\">&f;</xdp:xdp>",
                0,
                pages);
    }

    private static byte[] pdf(String form, int padding, String... pages) {
        List<String> objects = new ArrayList<>();
        var kids = new StringBuilder();
        for (int page = 0; page < pages.length; page++) {
            kids.append(5 + 2 * page).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R" + (form.isEmpty() ? "" : " /AcroForm << /XFA 4 0 R /Fields [] >>")
                + " >>");
        objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.length + " >>");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        objects.add(stream(form + " ".repeat(padding)));
        for (int page = 0; page < pages.length; page++) {
            objects.add(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents "
                            + (6 + 2 * page) + " 0 R >>");
            objects.add(stream("BT /F1 12 Tf 50 780 Td (" + pages[page] + ") Tj ET"));
        }
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new ArrayList<Integer>();
        for (int number = 0; number < objects.size(); number++) {
            places.add(file.length());
            file.append(number + 1)
                    .append(" 0 obj\n")
                    .append(objects.get(number))
                    .append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String stream(String content) {
        return "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    /** A Word document with these paragraphs. */
    public static byte[] docx(String... paragraphs) {
        var text = new StringBuilder();
        for (String paragraph : paragraphs) {
            text.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return zip(Map.of("word/document.xml", word(text.toString())));
    }

    /** The same with a macro. */
    public static byte[] docxWithMacro() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("word/document.xml", word("<w:p/>"));
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
        return zip(parts);
    }

    /** A Word document whose text would ask for a file of the server. */
    public static byte[] docxAskingForFiles() {
        return zip(Map.of(
                "word/document.xml",
                bytes("<!DOCTYPE d [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"" + WORD
                        + "\"><w:body><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:body></w:document>")));
    }

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static byte[] word(String body) {
        return bytes("<?xml version=\"1.0\"?><w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                + "</w:body></w:document>");
    }

    /** A document of OpenOffice with this text. */
    public static byte[] odt(String text) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                bytes("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><text:p>" + text
                        + "</text:p></office:document-content>"));
        return zip(parts);
    }

    /** A Word document of a few hundred kilobytes that unpacks to 300 MB. */
    public static byte[] zipBomb() {
        return zip(Map.of("word/document.xml", new byte[300 * 1024 * 1024]));
    }

    /** A ZIP file with these parts. */
    public static byte[] zip(Map<String, byte[]> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }

    /** A picture as a camera makes it: turned to the right, with the place where it was taken. */
    public static byte[] jpegWithLocation(int width, int height) {
        byte[] picture = picture("jpg", width, height);
        byte[] place = bytes(LOCATION);
        var exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + place.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2)).put(bytes("Exif\0\0"));
        exif.put(bytes("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putInt(0).put(place);
        var file = new ByteArrayOutputStream();
        file.write(picture, 0, 2);
        file.writeBytes(exif.array());
        file.write(picture, 2, picture.length - 2);
        return file.toByteArray();
    }

    /** Whether a file still says where the picture was taken. */
    public static boolean tellsLocation(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(LOCATION);
    }

    public static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    private static byte[] picture(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, Color.RED.getRGB());
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, file);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
