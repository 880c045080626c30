package org.spona.platform.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a workbook as it unfolds, held within bounds before a parser sees it. XML as spreadsheets write it is UTF-8 without document type,
 * comments, CDATA or processing instructions after the declaration; whatever else could make a parser gather a lot at once is refused.
 */
final class WorkbookPart extends FilterInputStream {

    /** A tag, or the text up to the next one: the longest cell with every letter as a reference. */
    private static final int LONGEST_PIECE = 4 * 1024 * 1024;

    private final long most;
    private long read;
    private long piece;
    private int before;

    /** @param most so many bytes are read at most */
    WorkbookPart(InputStream unfolding, long most) {
        super(unfolding);
        this.most = most;
    }

    /** What no spreadsheet writes. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        private final String code;

        Refused(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            look(next);
        }
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        for (int index = offset; index < offset + count; index++) {
            look(into[index] & 0xFF);
        }
        return count;
    }

    private void look(int next) throws Refused {
        read++;
        piece = next == '<' ? 0 : piece + 1;
        if (read > most || piece > LONGEST_PIECE) {
            throw new Refused("unfolds");
        }
        // The declaration may follow a byte order mark of three bytes.
        boolean markup = before == '<' && (next == '!' || (next == '?' && read > 5));
        if (next == 0 || markup) {
            throw new Refused("no-table");
        }
        before = next;
    }
}
