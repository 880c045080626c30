package org.spona.knowledge.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.spona.knowledge.exchange.ImportResult.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines of newline-delimited JSON in UTF-8. Empty lines are passed over, but counted. */
public final class JsonLines implements ImportSource {

    /** The longest line, in bytes: the longest text with every letter written as an escape. */
    static final int LONGEST = 512 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CHUNK = 64 * 1024;

    private final InputStream input;
    private final byte[] chunk = new byte[CHUNK];
    private final byte[] line = new byte[LONGEST];
    private int from;
    private int to;
    private long number;

    public JsonLines(InputStream input) {
        this.input = input;
    }

    @Override
    public Optional<Line> next() throws IOException {
        for (int length = readLine(); length >= 0; length = readLine()) {
            number++;
            if (length > LONGEST) {
                return Optional.of(new Line.Unreadable(number, Reason.of("", "line-too-long", LONGEST / 1024)));
            }
            int start = number == 1 ? afterByteOrderMark(length) : 0;
            if (!blank(start, length)) {
                return Optional.of(parse(start, length));
            }
        }
        return Optional.empty();
    }

    private Line parse(int start, int end) {
        try {
            JsonNode fields = JSON.readTree(line, start, end - start);
            return fields.isObject()
                    ? new Line.Read(number, fields)
                    : new Line.Unreadable(number, Reason.of("", "not-an-object"));
        } catch (JacksonException invalid) {
            return new Line.Unreadable(number, Reason.of("", "not-json"));
        }
    }

    /** Reads up to the next line feed; its length, more than {@link #LONGEST} when it did not fit, -1 at the end. */
    private int readLine() throws IOException {
        int length = 0;
        while (fill()) {
            int end = from;
            while (end < to && chunk[end] != '\n') {
                end++;
            }
            int part = end - from;
            if (length <= LONGEST && length + part <= LONGEST) {
                System.arraycopy(chunk, from, line, length, part);
                length += part;
            } else {
                length = LONGEST + 1;
            }
            from = end + 1;
            if (end < to) {
                return length;
            }
        }
        return length == 0 ? -1 : length;
    }

    private boolean fill() throws IOException {
        if (from >= to) {
            from = 0;
            to = input.read(chunk);
        }
        return to > 0;
    }

    private boolean blank(int start, int end) {
        for (int index = start; index < end; index++) {
            if (line[index] != ' ' && line[index] != '\t' && line[index] != '\r') {
                return false;
            }
        }
        return true;
    }

    private int afterByteOrderMark(int length) {
        return length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF ? 3 : 0;
    }
}
