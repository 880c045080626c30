package org.spona.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.spona.platform.problem.Refusal;

/** A document of an office program as a package of parts (ECMA-376 part 2; OpenDocument 1.3 part 2). */
final class OfficePackage {

    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST = 400L * 1024 * 1024;
    private static final int NAME_OF_TYPE = 100;

    /** Texts pack well; what unpacks to more than this many times its size, beyond some size, is made to do so. */
    private static final int RATIO = 200;

    private static final long UNSUSPICIOUS = 10L * 1024 * 1024;

    /** Macros, the controls of forms, programs that are packed in, and the scripts of OpenDocument. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?i)(?:.*/)?(?:vba\\w*\\.(?:bin|xml)|activeX/.*|Basic/.*|Scripts/.*|embeddings/.*\\.bin|.*\\.(?:exe|dll|js|vbs|bat|cmd|jar|class))");

    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "word/document.xml",
            FileKind.DOCX,
            "xl/workbook.xml",
            FileKind.XLSX,
            "ppt/presentation.xml",
            FileKind.PPTX);

    private static final String MEDIA_TYPE = "mimetype";

    private OfficePackage() {}

    /**
     * What kind of document a ZIP file is.
     *
     * @throws Refusal when it is none, holds a program, or is made to fill a memory
     */
    static FileKind kindOf(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries =
                    parts.stream().limit(MOST_PARTS + 1L).toList();
            requireBounded(entries);
            if (entries.stream()
                    .anyMatch(part -> PROGRAM.matcher(part.getName()).matches())) {
                throw new Refusal(FileError.PROGRAM);
            }
            ZipEntry type = parts.getEntry(MEDIA_TYPE);
            if (type != null) {
                return ofMediaType(parts, type);
            }
            return MAIN_PARTS.entrySet().stream()
                    .filter(part -> parts.getEntry(part.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(FileError.KIND));
        } catch (ZipException unreadable) {
            throw new Refusal(FileError.BROKEN, unreadable);
        }
    }

    private static void requireBounded(List<? extends ZipEntry> entries) {
        long size = 0;
        for (ZipEntry part : entries) {
            long packed = Math.max(part.getCompressedSize(), 1);
            if (part.getSize() > UNSUSPICIOUS && part.getSize() / packed > RATIO) {
                throw new Refusal(FileError.BOMB);
            }
            size += Math.max(part.getSize(), 0);
        }
        if (entries.size() > MOST_PARTS || size > LARGEST) {
            throw new Refusal(FileError.BOMB);
        }
    }

    private static FileKind ofMediaType(ZipFile parts, ZipEntry type) throws IOException {
        try (InputStream content = parts.getInputStream(type)) {
            String name = new String(content.readNBytes(NAME_OF_TYPE), StandardCharsets.US_ASCII);
            return List.of(FileKind.ODT, FileKind.ODS).stream()
                    .filter(kind -> kind.mediaType().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(FileError.KIND));
        }
    }
}
