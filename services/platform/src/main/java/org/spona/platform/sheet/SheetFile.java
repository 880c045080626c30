package org.spona.platform.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A table in a file. What it is tells its content, not its name. */
public final class SheetFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** The stream that holds an encrypted workbook ([MS-OFFCRYPTO], 2.3.4.4), as the directory of the file names it. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private SheetFile() {}

    /**
     * Reads the rows of a CSV file, or of the first sheet of an XLSX file.
     *
     * @param rows gets each row, the first one too; empty rows come as well, so that the number of a row is that in the file
     * @throws SheetRefused when it is neither, is broken, or holds too much
     */
    public static void read(Path file, Consumer<List<String>> rows) throws IOException, SheetRefused {
        byte[] start = start(file);
        if (start.length == 0) {
            throw new SheetRefused("empty");
        }
        var limited = new RowLimit(rows);
        try {
            if (begins(start, ZIP)) {
                XlsxRows.read(file, limited);
            } else if (begins(start, OLD_EXCEL)) {
                throw new SheetRefused(contains(file, ENCRYPTED) ? "password" : "old-excel");
            } else {
                CsvRows.read(file, limited);
            }
        } catch (RowLimit.Exceeded tooMuch) {
            throw new SheetRefused("too-much", tooMuch);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static boolean contains(Path file, byte[] searched) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            int matched = 0;
            for (int next = bytes.read(); next >= 0 && matched < searched.length; next = bytes.read()) {
                // The name begins with a letter that it has only once.
                matched = next == (searched[matched] & 0xFF) ? matched + 1 : next == searched[0] ? 1 : 0;
            }
            return matched == searched.length;
        }
    }

    private static boolean begins(byte[] start, byte[] with) {
        return java.util.Arrays.equals(start, with);
    }
}
